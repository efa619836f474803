"""English mails in many voices: sixty that say no to an application, and sixty that only sound so."""

from __future__ import annotations

import pytest

from rebond.model import Message
from rebond.read import read

# The voice, the subject, what the mail says.
REFUSALS = (
    # A recruiting system.
    ("system", "Your application for Buyer (Ref 4471)", "Dear Ada,\n\nYour status for the vacancy below has changed to: Not progressed.\n\nThis mailbox is not monitored."),
    ("system", "Application update: Payroll Clerk", "Hello Ada,\n\nThank you for taking the online tests. You did not reach the pass mark for this campaign, so your application ends here.\n\nThe Resourcing Team"),
    ("system", "Warehouse Lead - update", "Dear applicant,\n\nThis requisition was filled before your application could be reviewed. Please keep checking our site."),
    ("system", "Thank you for your interest in Data Steward", "Hi Ada,\n\nAfter reviewing your resume we found that your profile does not fit what the team needs at present. We wish you well."),
    ("system", "Candidate notification", "Dear Candidate,\n\nYour name does not appear on the list of candidates called for interview for the post of Registrar."),
    # A public body.
    ("public", "Competition 2231 - Clerical Officer", "A Chara,\n\nI am to inform you that you have not attained the standard required at the written examination and will therefore not be called to the next stage."),
    ("public", "Post of Deputy Librarian", "Dear Ms Lovelace,\n\nThe interview board has now met. I have to advise that the board has recommended another candidate for appointment.\n\nYours sincerely"),
    ("public", "Your candidature - Translator", "Dear Madam,\n\nThe selection committee has drawn up the reserve list and regrets that your name has not been placed on it."),
    ("public", "Grade 6 Policy Adviser", "Dear Ada,\n\nYour score at sift was 14, and only those scoring 17 and above are being taken to interview. You will not be hearing from us again about this campaign."),
    ("public", "Fire Control Operator", "Dear Ada\n\nFollowing your medical and tests, we are stopping your application at this point as you fell short of the required standard."),
    # A small firm.
    ("shop", "Saturday job", "Hi Ada, just to say the Saturday job went to a girl who has worked here before. Sorry love! Do pop in for a coffee."),
    ("shop", "Re: bakery", "Hiya, really enjoyed having you in for the trial shift. We've gone with the other lad as he can start at four in the morning. All the best x"),
    ("shop", "the groom's position", "Ada, we have found someone for the yard who lives up the road, so we won't be needing you. Thanks for coming out."),
    ("shop", "Re: my CV", "Thanks for dropping in your CV. We are fully staffed and not taking anyone on. Good luck, Pete"),
    ("shop", "Re: kitchen porter", "Hi. Had a chat with chef and he doesn't think it would work out. Sorry. Thanks for the trial."),
    # A hiring manager.
    ("manager", "Backend role", "Hey Ada,\n\nI wanted you to hear it from me: we made an offer to somebody else this week and they said yes. You were great, and I'd be happy to chat if that helps."),
    ("manager", "Our talk on Thursday", "Hi Ada,\n\nWe've talked it over as a team and we're going in another direction for the analyst seat. It was fun talking to you."),
    ("manager", "Re: Product designer", "Ada, I won't draw this out. It stops here for you, I'm afraid. The others saw more mobile work in the second portfolio."),
    ("manager", "Post-interview", "Hi Ada, thank you for Tuesday's interview. In the end I decided I need someone who can run the lab alone from the first day, and that isn't you just yet."),
    ("manager", "Site engineer", "Ada, thanks for driving all the way out. Marek is joining us as site engineer from May. It was between the two of you till the last."),
    # A recruiter at an agency.
    ("agency", "Finance Manager - feedback", "Hi Ada, heard back from the client. They liked you, but they're going with the other inspector they saw. I'll keep you posted on anything else."),
    ("agency", "Update on the lab role", "Morning Ada, bad news on the lab role: client has pulled it. No budget till next year. Speak soon."),
    ("agency", "Your interview at the mill", "Hi Ada, the mill came back. It's a no from them, they felt you lacked hands-on dye experience. Give me a ring and we'll look at what else is out there."),
    ("agency", "Nightshift controller", "Ada, the client has had over 90 CVs and yours didn't make the cut. Will be in touch if something closer comes in."),
    ("agency", "CV sent last week", "Hi, client has come back and won't be seeing you this time. They wanted five years in pharma."),
    # A university or school.
    ("academy", "Lectureship in Ecology", "Dear Dr Lovelace,\n\nI write to let you know that the panel went for an external candidate with a stronger grant record.\n\nWith warm regards"),
    ("academy", "Postdoc in the Byrne lab", "Dear Ada,\n\nI have offered the postdoc to a candidate whose work is nearer to my own, and she has accepted. I hope our paths cross at the meeting in June."),
    ("academy", "Teacher of Maths", "Dear Miss Lovelace,\n\nThank you for teaching for us yesterday. The governors appointed another applicant. The children spoke warmly of you."),
    ("academy", "Chair of Statistics", "Dear Professor Lovelace,\n\nThe committee has concluded its deliberations, and your candidature was not among those put forward to the Senate."),
    ("academy", "PhD position on peatlands", "Dear Ada,\n\nWe had 140 applicants for this position and I could only interview five. You are not among them, which says little about your work."),
    # A charity.
    ("charity", "Volunteer Coordinator", "Hi Ada,\n\nHaving met everyone, the trustees felt that another person was a better match for where we are. Thank you for caring about our work."),
    ("charity", "Night shelter worker", "Dear Ada, I'm sorry to say the post has been withdrawn as our funding was cut. There is no longer a job for me to offer."),
    ("charity", "Fundraising lead", "Dear Ada, we have decided to take the post in-house, and one of our own team will step up. I know you put a lot into the task."),
    ("charity", "Application: Helpline Supervisor", "Dear Ada, we've filled the interview list for this post, so we are stopping your application here."),
    ("charity", "Re: Museum guide", "Dear Ada, Thank you for applying. We regret that we are not able to take your application any further."),
    # A start-up.
    ("startup", "quick update", "hey ada! thanks for doing the take-home. we're not gonna move ahead on this one - the code was clean but we were hoping for more tests. stay awesome"),
    ("startup", "Founding engineer", "Hi Ada,\n\nReally tough call, but this one's a pass from us. Your background is amazing and someone will be lucky to have you on the team."),
    ("startup", "Hiring freeze", "Hi Ada,\n\nWe've just had to freeze all hiring, which means the growth role you interviewed for is off the table. Gutted."),
    ("startup", "Growth role", "Hi Ada, we went with someone else for growth. Happy to jump on a call and give you feedback if useful!"),
    ("startup", "Re: Your application to Pling", "Hi Ada, we don't see a match right now between what you're after and what we're building. Keep shipping!"),
    # A law firm or bank.
    ("city", "Training contract", "Dear Ms Lovelace\n\nWe received a very high number of applications and yours was not one of those selected for our assessment centre.\n\nGraduate Recruitment"),
    ("city", "Summer Analyst", "Dear Ada\n\nWe have carefully considered your performance at the superday and have concluded that we will not be extending an offer."),
    ("city", "Vacation scheme", "Dear Ada\n\nAll places on the vacation scheme have now been allocated and your application has not been successful."),
    ("city", "Paralegal", "Dear Ada, the partners have reflected on Monday's interview and do not feel able to take matters further."),
    ("city", "Audit Associate", "Dear Ada, your results in the numerical test fell below our benchmark and we therefore cannot take you to the next round."),
    # A hospital.
    ("hospital", "Band 6 Physiotherapist", "Dear Ada,\n\nThank you for attending. On this occasion the post was offered to, and accepted by, another candidate."),
    ("hospital", "Staff Nurse 123-XY", "Dear Applicant,\n\nYou have not been shortlisted. If you have not heard within three weeks about other posts, please assume the same."),
    ("hospital", "Healthcare assistant bank", "Hi Ada, unfortunately you didn't score enough points at interview to be appointable. Your ID documents will be shredded."),
    ("hospital", "Ward clerk", "Ada, the ward manager has picked the internal candidate. It was close. Please do apply again."),
    ("hospital", "Radiographer post", "Dear Ada, the vacancy was closed early owing to the volume of responses and later applications, yours included, were not read."),
    # The arts.
    ("arts", "Assistant stage manager", "Ada darling, I'm so sorry, the job's gone to Tom's assistant from the last show. You gave a wonderful interview."),
    ("arts", "Second violin vacancy", "Dear Ada, the panel heard eighteen players and did not advance you beyond the first round of the audition."),
    ("arts", "Curatorial fellow", "Dear Ada, your proposal and interview were admired, yet the jury's choice for the fellowship post fell on someone else."),
    ("arts", "Junior copywriter", "Ada, loved the book. But we've got our copywriter now. Try us again after Easter?"),
    ("arts", "Re: Runner job", "Hi, sorry for slow reply, runner slots are all taken. We'll keep you in the drawer x"),
    # A factory or depot.
    ("works", "Forklift vacancy", "Ada. Vacancy filled. Thank you for your interest. Depot office"),
    ("works", "Line inspector", "Dear Ada, management decided to promote from the floor, so outside applicants including yourself will not be interviewed."),
    ("works", "Apprentice electrician", "Dear Ada, there were twelve apprenticeships and you finished fifteenth, so we can't give you one this year."),
    ("works", "HGV driver", "Hi Ada, your assessment drive wasn't up to scratch so we're leaving it there. You can rebook after six months."),
    ("works", "Crane operator interview", "Ada, you came second. Job has been given to the other operator. If he falls through I will ring you."),
)  # fmt: skip

# The kind it is, the subject, what the mail says.
TRAPS = (
    # Decisions about something else.
    ("other", "[tracker] #881 closed: crash on resize", "The maintainer closed this as won't fix.\n\nThank you for the report. Unfortunately we are not able to take this forward."),
    ("other", "Issue 4410 has been declined", "Hi Ada, we looked at your feature request and decided not to proceed with it. The position of the sidebar stays as it is."),
    ("other", "Love in the Barn: your application", "Hi Ada,\n\nThank you for applying to be on the show. Sadly the casting team has not selected you for this series. Keep an eye out for the next one!"),
    ("other", "Bake-off auditions", "Dear Ada, we had thousands of applications and on this occasion you have not been chosen to take part in the programme. Happy baking!"),
    ("other", "Your visa application", "Dear Ms Lovelace, Your application for a visitor visa has been refused. You did not show that you will leave at the end of your stay or that your employment is genuine."),
    ("other", "Residence permit decision", "Dear Madam, we have decided to reject your application. The officer was not satisfied with the evidence of your salary."),
    ("other", "MSc Data Science: decision", "Dear Ada, Thank you for applying to the master's in Data Science. We regret that we cannot offer you a place this year. Competition among applicants was strong."),
    ("other", "Year 7 places", "Dear Mrs Lovelace, Unfortunately your child has not been allocated a place at your preferred school. You may appeal to the panel."),
    ("other", "Dell Prize for short fiction", "Dear Ada, the judges have chosen another writer. Your story was not shortlisted, but we enjoyed it. Do enter again."),
    ("other", "Young Engineer of the Year", "Dear Ada, thank you for your nomination. The jury has selected six finalists and you are not among them this year."),
    ("other", "Small grants round 3", "Dear Ada, the panel considered 88 applications and was unable to fund yours on this occasion. Feedback is available."),
    ("other", "Research fund outcome", "Dear Dr Lovelace, your proposal to the fund was not successful. The reviewers' comments are attached. Salary costs were felt to be high."),
    ("other", "14 Mill Lane", "Hi Ada, thanks for viewing. The landlord has gone with another applicant for the flat. We will let you know when others come up."),
    ("other", "Room in Hove", "Hey Ada, lovely meeting you but we've decided to give the room to someone else. Good luck with the search!"),
    ("other", "Your housing request", "Dear Ms Lovelace, The council has considered your application for rehousing and cannot take it any further, as you do not meet the criteria. Housing Officer"),
    ("other", "Allotment waiting list", "Dear Ada, plot 9 has gone to another applicant higher on the list. You remain on the list."),
    ("other", "Your loan request", "Dear Ada, following review we are unable to offer you a loan. Your employment and income were considered."),
    ("other", "Submission 221", "Dear Ada, Thank you for submitting your paper. We regret to inform you that it has not been selected for presentation. The committee"),
    ("other", "Proposal for the staff canteen", "Dear Ada, thanks for your tender. We have chosen another supplier whose offer was more suitable."),
    ("other", "Playgroup committee", "Hi Ada, thanks for putting yourself forward for treasurer. Members elected Joan by 12 votes to 9. See you at the picnic."),
    ("other", "Rescue greyhound", "Hi Ada, after the home check we don't feel that Bramble would be right for you, so we won't be going ahead with the adoption. Sorry."),
    ("other", "Marathon ballot", "Hi Ada, we're sorry to say you were not successful in the ballot. Over 500,000 applied. Better luck next year."),
    ("other", "Your app review", "Hello, your app was rejected because it asks for a position without telling why. Please fix this and submit again."),
    ("other", "Appeal about your parking fine", "Dear Ada, we have considered your appeal and have decided not to accept it. The officer's notes are attached."),
    ("other", "Accelerator batch 12", "Hi Ada, we loved your pitch but will not be moving forward with your company for this batch. We can only pick ten founders."),
    ("other", "Mentoring scheme", "Dear Ada, sorry, we could not find you a mentor in this round. We will keep you on the list for autumn."),
    # Job alerts and other mass mail.
    ("other", "12 new jobs for you", "Your job alert: 12 new jobs. 3 jobs you viewed have been filled and are no longer accepting applications. See similar jobs."),
    ("other", "Jobs you saved", "Two of your saved positions are now closed. The vacancy Junior Buyer has been filled. Browse more vacancies like it. Unsubscribe"),
    ("other", "How to bounce back", "In this issue: ten ways to handle rejection. 'We have decided to go with another candidate' is hard to read. Read more on our blog."),
    ("other", "Vacancies this week - library network", "Dear members, the post of archivist has been filled. Still open: two conservator posts. The Secretary"),
    # Written by colleagues or by the person who applied.
    ("other", "Candidate for Tuesday", "Hi Ada, we rejected the second candidate and the panel wants to hire Ravi. Could you draft the letter to the others?"),
    ("other", "Re: Analyst role", "Dear Mr Byrne, thank you for the offer. I have decided to accept another position and must withdraw my application. Best, Ada"),
    ("other", "Staffing", "Hi all, the new team lead has been chosen: Priya is stepping up. Thanks to everyone who applied."),
    ("other", "Did you hear?", "Hey, I got rejected by that agency again. They said they went with someone more experienced. Fancy a pint?"),
    ("other", "Reference for Ada", "Dear Sir, I am sorry but I cannot give a reference for this applicant, as I never managed her."),
    # Process, nothing decided.
    ("other", "Your interview expenses", "Dear Ada, unfortunately we cannot refund first class fares. Please resend the form with a receipt."),
    ("other", "Delay - Planner role", "Hi Ada, sorry for the silence. No decision has been made on the planner role yet; the panel meets on Friday and I'll write then."),
    ("other", "Background check", "Hi Ada, the background check for your new job is not complete. We could not reach one referee. Please send another name."),
    ("other", "Your application is incomplete", "Hello Ada, your application for Chef has not been submitted. Finish it before Sunday or it will not be considered."),
    ("other", "Password for the careers portal", "Your password could not be reset. If you did not ask for this, ignore this message. Careers portal"),
    # Offers.
    ("offer", "Offer: Junior Buyer", "Dear Ada, I am delighted to offer you the post of Junior Buyer. We regret that we could not match the salary you asked for."),
    ("offer", "Good news", "Hi Ada, the panel were unanimous and we'd like you to join us as lab manager. Unfortunately the moving allowance is not available this year."),
    ("offer", "Your offer", "Dear Ada, we are pleased to offer you the role of planner. The senior role has gone to another candidate, but we would love to have you on the team."),
    ("offer", "Contract", "Dear Ada, following your interview we would like to offer you the position. Please find attached your contract. Other candidates have been told that they were unsuccessful."),
    ("offer", "Re: barista", "Hi Ada! You've got the job! Sorry it took so long, we had to turn down a few others first. Can you start Monday?"),
    # Interviews.
    ("interview", "Interview invitation: Ranger", "Dear Ada, we would like to invite you to interview on 4 May. Of 80 applicants, 74 have been told that they were not successful."),
    ("interview", "Next step", "Hi Ada, we'd love to meet you in person. Sadly I can't do Tuesday. Would Wednesday at ten work for an interview?"),
    ("interview", "Second interview", "Hi Ada, the first role has been filled, but we'd like to invite you to an interview for a similar one in the same team. Are you free next week?"),
    ("interview", "Assessment centre", "Dear Ada, congratulations, you have been shortlisted and are invited to our assessment centre. Those who are not shortlisted are told separately."),
    ("interview", "Call about the editor role", "Hi Ada, your CV caught my eye. Could we set up a phone interview this week? If we do not go ahead afterwards, we will tell you why."),
    # Receipts.
    ("acknowledgement", "Your application: Cook", "All received, thanks. We'll look at everything after the closing date and let you know either way."),
    ("acknowledgement", "Application for Ranger", "Hi Ada, your materials have come through. If you have not heard by June, please take it that you have not been successful."),
    ("acknowledgement", "Test results", "Dear Ada, your results have been added to your application for Analyst. A recruiter will look at it within two weeks."),
    ("acknowledgement", "Thank you for applying", "Dear Ada, thank you for applying for the Clerk vacancy. We have received your application. Only shortlisted candidates will be contacted."),
    ("acknowledgement", "Teacher of French", "Dear Ms Lovelace, I confirm receipt of your application. Unfortunately, owing to numbers, we cannot reply to everyone who is not shortlisted."),
    ("acknowledgement", "Got your CV", "Hi Ada, got your CV and cover letter for the gardener job, many thanks. I'll be back in touch once I've read them all."),
    ("acknowledgement", "We have your application", "Hello Ada, your application has reached us safely and is now with the hiring team for Support Agent."),
    ("acknowledgement", "Application submitted", "You have successfully applied for Night Porter. We will review your application and contact you should your profile match."),
    ("acknowledgement", "Re: Trainee surveyor", "Thanks Ada, this has landed. I have passed your application on to the panel and they sit next month."),
    ("acknowledgement", "Your documents", "Dear Ada, we have received the references and transcript for your application to the Lecturer post. Your file is now complete."),
)  # fmt: skip


def kind(subject: str, text: str) -> str:
    """What the reader takes a mail for."""
    return read(Message(subject=subject, text=text)).kind


@pytest.mark.parametrize(("voice", "subject", "text"), REFUSALS)
def test_a_refusal_is_read_as_one(voice: str, subject: str, text: str) -> None:
    assert kind(subject, text) == "rejection"


@pytest.mark.parametrize(("expected", "subject", "text"), TRAPS)
def test_what_only_sounds_like_a_refusal_is_none(expected: str, subject: str, text: str) -> None:
    assert kind(subject, text) == expected
