"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
150 before:van
140 last:*ant
110 before:als before:voor
94 first:*eur
91 last:*tant
76 last:*ator last:*tor
74 after:iemand told:text3
71 after:aan
69 told:text6
68 last:*ker
63 after:kan
61 after:in
54 before:op told:text1
53 last:*laar
51 before:de_vacature
50 last:*aar last:*rant
49 first:*laar
47 after:te before:sollicitatie_als
45 before:de before:over first:*aar first:*per first:*rant
44 before:reactie_op
43 last:*eur
40 first:*teur last:*ger
39 before:- first:*rker last:*ager
37 first:*ker
35 first:directeur told:text0
34 before:functie_van
33 first:*ster last:*ster
32 after:$ before:sollicitatie first:*isch first:*sch
30 first:*lijk first:*ter
27 first:*ijk
25 after:. before:vacature_voor
24 before:een
23 first:*ant
22 after:bij last:*list
21 last:*acht
20 after:; before:gesprek before:rol_van first:*acht first:*cht last:*cht last:*ist
18 last:*ver
17 before:^_sollicitatie last:*ing told:subject1
16 first:*ons last:*ies
15 first:*ver
14 last:*nde
13 after:de
12 after:hebt
11 after:in_de after:is before:kandidatuur last:*ider
10 first:*rder last:*loog last:*oog
9 first:*ager first:*ist first:*list
8 before:de_functie before:functie
7 last:*ect last:*ving told:subject4
6 before:je_sollicitatie before:re: first:*dige first:*ger first:*pper last:*ner last:*oed
5 after:je before:( first:*ige first:*ofd first:*oofd first:hoofd last:*ens last:*ier last:*pper
4 after:bij_ons before:sollicitatie_voor before:uw_sollicitatie first:*loog first:*oog last:*eken last:*ken
3 after:aan_de last:*der last:*dige last:*ige
2 after:en last:*ring
1 after:! before:vacature_van first:*der first:teamleider last:*ter
-1 after:geen after:goed after:groep after:in_ons before:hr- before:onze first:*eid first:*ers first:*kers first:*leid first:*oor first:*tuur first:*uur first:*van first:coordinator first:gesprek first:kandidatuur first:van last:*aan last:*aart last:*art last:*atie last:*ders last:*een last:*eid last:*er last:*even last:*iek last:*lijk last:*mst last:*nden last:*omst last:*sing last:*uist last:*we last:een last:er last:maart last:sollicitatie last:we
-2 after:1 after:juni after:ons first:*are first:*che first:*gen first:*ken first:*ngen first:*ount first:*sche first:*ste first:*unt first:account last:*ans last:*dere last:*emen last:*ere last:*ijn last:*ling last:*naar last:*ndag last:*nu last:*nze last:*ons last:*onze last:*prek last:*rek last:goed last:hoofd last:maandag last:nu last:ons last:onze last:teamleider
-3 after:4 after:het after:nu before:met_de before:uw first:*over first:over last:*and last:*eren last:*goed last:*ien last:*ofd last:*omen last:*oofd last:*ren last:*taat last:*ven
-4 after:een after:onze after:we before:jouw first:*atie first:*ging first:*seur first:sollicitatie last:*dag last:*ste last:*teur last:*tten
-5 after:zich first:*ling first:*tie first:*ture first:*uw first:adviseur first:uw first:vacature last:*are last:*che last:*ik last:*men last:*sche last:ik
-6 first:*enst first:*lent first:*nst first:*oep first:*roep first:groep last:*ber last:*ent last:*is last:*lent last:*mber last:*oep last:*roep last:binnen last:directeur last:groep last:is
-7 after:ik after:voor_je before:het first:*fice first:*ice first:office last:*ankt last:*bij last:*je last:*kan last:*nen last:*nkt last:*nnen last:*rder last:*ten last:bedankt last:bij last:je last:kan
-8 after:sollicitatie first:*ure last:*bben last:*ben last:*oen last:adviseur last:hebben
-9 after:voor before:^_vacature first:*ent first:*ider last:*seur
-10 after:? last:*ijk
-11 told:text4
-12 after:& after:recruiter before:in first:*tent last:*dus last:*ref last:manager last:ref
-13 last:*tent
-15 first:*ier
-16 after:er before:sollicitatie_bij
-17 before:bij first:*aat first:*oen last:*eerd last:*erd
-18 last:*ich last:*zich last:zich
-19 before:/ first:*aan
-21 last:medewerker
-22 first:*tant
-23 first:*ator first:*prek first:*rek first:*tor last:*rker
-26 after:/
-29 last:*den
-30 before:^ before:^_^ last:*gen last:*ngen
-31 first:*ing last:*iter last:recruiter
-33 last:*enst last:*nst
-37 before:office first:manager last:*oor
-40 after::
-50 last:*door last:door
-51 after:,
-60 last:*aat
-72 last:*ters
-74 told:subject3
-76 after:- last:*ers
"""
COMPANY = """
110 after:aan before:van
100 before:bij
65 after:-
62 after:
61 before:stichting
58 after:in
53 before:het
49 after:heeft
39 after:is
31 before:voor
22 after:op
6 before:sollicitatie
3 after::
-1 after:) after:; after:bij after:niet after:vriendelijke before:( before:als
-2 after:hebben before:& before:re:
-3 before:uit
-4 after:| before:de
-6 before:-
-7 before:sollicitatie_voor
-21 before:met
-32 before:in
-43 after:,
-46 after:.
-98 before:^
"""
