"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
110 last:*eit
79 before:als last:*ste
76 before:ruckmeldung
68 last:*fer
66 before:bewerbung first:*fer
56 last:*ent
55 last:*enz
54 after:bei before:unsere
51 after:(m/w/d) after:bei_uns before:^_bewerbung
50 before:im last:*enst last:*nst
49 last:*fen
47 first:*rung last:*rung
44 after:-
43 first:*enst first:*nst
42 told:text4
41 last:*rin
39 first:*iker first:*ker
38 before:(
34 before:fur_die
33 last:*tor
31 after:im first:*enz
30 first:*/in first:*r/in told:text0
26 last:*erin
25 first:*ntin
23 last:*elle last:*lle
20 before:die
18 after:) after:fur_die last:*ner
14 first:*elle
13 after:fur after:in first:*lle
12 before:bewerbung_als first:leitung last:*ung
11 first:*ner last:*ter
10 before:^_als before:stelle
8 first:*ior first:*nior
6 after:, after:bewerbung before:die_stelle told:text5
5 after:nicht before:ihre_bewerbung first:leiter last:*iter
4 after:unserem before:stelle_als first:*erin last:*ager last:manager
3 before:^_die first:*ent
2 first:*aft first:*kauf first:*raft first:einkauf first:junior
1 after:und before:auf first:*auf first:*tung last:*hrer last:*ist last:*kauf last:*rer last:einkauf
-1 after:eine after:einen after:haben after:ihnen before:bei before:du first:*bei first:*che first:*uer first:ihrer first:ruckmeldung last:*ach last:*chen last:*den last:*eben last:*eine last:*erem last:*hen last:*ine last:*ior last:*nde last:*nden last:*nior last:*nser last:*rach last:*rem last:*sere last:*sie last:*tand last:*war last:*wir last:aus last:gesprach last:junior last:leitung last:sie last:unser last:unsere last:unserem last:war last:wir
-2 after:! after:,_die after:ist after:so before:^_re: before:bewerbung_bei before:junior first:*ager first:*den first:*nden first:*ser first:manager last:*chon last:*ein last:*ert last:*hon last:*ich last:*uch last:*uns last:*uss last:auf last:schon last:uns
-3 after:,_dass after:in_den after:sie before:re: before:und first:*ach first:*ger first:*lung first:*rach last:*ast last:*ern last:*gen last:*gung last:*lung last:*ngen last:*nnen last:*sten last:nicht
-4 after:den after:haus first:*in first:*tand first:*ter first:ausbildung first:in first:vorstand last:*sen last:*tung last:*zu last:ausbildung last:zu told:text7
-5 after:: before:^_ihr before:ihr first:*ben first:stelle last:*dung last:*ere last:*iker last:*inen last:*ker last:ist
-6 after:das after:die after:uns after:wir after:zu first:*and last:*ang last:*eute last:*ost last:*tig last:*tten last:*ute last:heute
-7 after:aus before:fur first:*ere last:*age last:*all last:*ben last:*che last:*iten last:*llen last:bei last:bewerbung
-8 first:*dung first:*hre first:*ihre first:ihre last:*bung last:*len last:*ser
-9 after:zur before:^_aw: first:*tin last:*aft last:*bei last:*eur last:*hat last:*nen last:*raft last:hat
-10 last:*nung
-11 before:in
-12 after:heute first:*gung first:*iter last:*ger last:*ren
-13 before:ihre first:*ist last:*/in last:*r/in last:*tag told:text1
-14 after:? first:*rin first:*ten last:leiter
-15 first:*nung first:absage
-16 first:*ang first:*ern last:*icht
-17 before:der last:*cht
-18 after:,_und
-19 first:*ung last:*fur last:fur
-20 before:dem last:haus
-21 last:*haus last:*ntin
-22 before:- before:aw: last:*aus
-25 before:den
-26 last:*ann last:*ten
-27 first:*tag first:bewerbung
-28 first:*bung first:*sage
-31 before:unser
-33 first:*age
-34 told:subject0 told:subject7
-35 after:ihre_bewerbung
-36 after:ihre
-40 last:*tin
-46 before:^ before:^_^
-47 first:*ion first:*tion
-51 last:*and
-52 after:in_der
-54 after:auf
-55 after:der
-62 last:*ion last:*tion
-75 after:$
-76 last:*burg last:*urg
-89 after:.
"""
COMPANY = """
120 after:hat
100 before:der
97 after:bei
93 after:gibt
85 after:-
84 before:bei
65 before:dem
45 before:am
32 after:mit
22 after:ggmbh
21 before:(
20 after:.
13 before:ihre
11 after:)
1 after:mochte after:|
-1 after:bitte after:dir after:freundlichen after:sich after:suchen after:wird after:wurden before:- before:an before:auf_dem before:beim before:besten before:deinem before:des before:es_grust before:freundlichen before:grust before:ihrer before:mit_dem before:mit_freundlichen before:unsere before:von before:wir
-2 after:: after:auf after:haben after:noch after:ohne before:du before:eine before:einen before:gute before:haben before:in before:nach before:weitere
-3 before:in_der before:und
-4 after:als before:als before:bei_der before:unser
-5 before:in_unserem before:unserem
-6 before:im
-7 after:und before:aus_dem before:dr.
-8 after:konnen after:nicht before:die
-10 before:^
-11 after:am before:&
-14 after:fur
-16 before:das
-18 after:in before:unserer
-19 before:den
-28 after:
-29 before:fur
-34 before:auf
-41 before:ein
-77 after:,
"""
