"""The older form's wording, and what groups say. All of it is made up."""
FORCE = 'Northmoor Police'


def questions(force=FORCE):
    return {
        1: f'What are your thoughts on {force} initial response?',
        2: 'What are your thoughts on the initial investigation?',
        3: 'Communication – was sufficient and appropriate communication given to the victim during the investigation?',
        4: 'Were there any lines of enquiry, victim contact or other activity that as a victim of crime you would expect that were not undertaken?',
        5: 'Was police activity outside of the investigation undertaken that was appropriate or should there have been more?',
        6: 'Any other opinions, advice or thoughts on the hate crime, the response and the investigation?',
        7: f'On reviewing this hate crime would you be confident to report a hate crime to {force}?'}


Q = questions()
HINT = {
    1: '(Please consider: method of contact, timescale, victim needs, how could it be improved?)',
    2: '(Please consider: victim needs and wishes, timescales, activity undertaken, standard of service, what could have been better, what was done well, expectations)',
    3: '(Please consider: method of communication, victim needs, timeliness, expectations)',
    4: '',
    5: '(Please consider: community impact, communications, wider impact, cultural or diversity considerations)',
    6: '(Please consider: what was done well, what could be improved, your personal view, what would you expect if you were the victim)',
    7: '(Please tell us why, or why not)'}

# Answers per question, of many lengths and kinds.
BANK = {
    1: ['The group felt the first contact was good. The operator listened and did not rush the caller.',
        'Took far too long. Reported on the Friday night and nobody came until the Tuesday.\nA phone call on the Saturday would have cost nothing.',
        'Attendance within 40 mins, which we thought was quick given it came in as a non-emergency.',
        'Mixed views. Seven thought it prompt, three thought the officer should have gone round rather than phoned.',
        'Was the online report acknowledged at all? We could find nothing in the log.',
        'Poor',
        'It was positive that the marker was put on straight away.\nIt was less positive that nobody asked whether an interpreter was needed.\nOne member, who is deaf, said she would have given up at that point.',
        '9 of 11 members were satisfied with the response time.',
        'We would like call takers to ask every victim how they want to be contacted.',
        'Excellent – textbook. The PC stayed for over an hour & made sure mum was ok before leaving.',
        'The victim walked into the front counter and was told to go home and ring 101. That is not acceptable in our view.',
        'Good initial response: grading right, unit sent, supervisor aware by 21:40.'],
    2: ['On the whole thorough. Statement, photos of the graffiti, and door knocking all done on day one.',
        'We struggled with this one. The officer in the case changed twice and each time things seemed to start again.',
        'CCTV! It was identified on day 2 and requested on day 16. By then it had gone.',
        'Average. 6/10.',
        'The victim did not want to go to court and the officer respected that; we thought it was handled with care.\nEven so, somebody should have spoken to the suspect.',
        'Timescales were reasonable until the file went to the supervisor where it sat for 5 weeks.',
        'No concerns.',
        'What was the reason for closing it after 12 days? The log does not say.',
        'Standard of service dropped off after the first week. Not one entry between the 3rd and the 29th.',
        'One of our members who used to be a magistrate felt the evidence was stronger than the police thought.',
        'Very good. House-to-house, fast time CCTV and an arrest inside 24 hours.',
        'It reads as though the offence was treated as neighbour nuisance and the hate element was added later as an afterthought.'],
    3: ['Yes.',
        'Updates were left as voicemails. Did anyone check that the victim could pick them up?',
        'The victim asked for e-mail. She was telephoned, at work, four times.',
        'No – there was nothing between the first visit and the letter saying that the case was closed.',
        'Communication was regular and kind; the WhatsApp messages from the neighbourhood officer were a nice touch.',
        '10/12 said yes, 2 said they could not tell from what we were given.',
        'Appropriate: yes. Sufficient: not really. There is a difference between ticking the 28-day box and keeping someone informed.',
        'Hard to say. The redaction took out most of the contact log.',
        'We recommend that a named contact is given on day one and that it does not change without telling the victim.',
        'Victim Support was offered on the doorstep but the leaflet was in English only.',
        'Outcome letter arrived before the phone call explaining it – wrong way round!',
        'Mostly sufficient. The final call lasted 25 minutes which shows somebody took time.'],
    4: ['The bus company was never approached.',
        'None that we could think of.',
        'Yes, several:\n- nobody spoke to the shop next door\n- the phone was not looked at\n- no check was made whether the same suspect had done it before',
        'Would have expected a visit from the neighbourhood team within a week.',
        'We were split, five said yes and five said no.',
        'A victim personal statement was not offered.',
        'Why was the dashcam appeal not put on social media until it was too late?',
        'Doorbell cameras across the road.',
        'We could not see that the school had been contacted, although two of the boys were in uniform.',
        'No lines of enquiry were missed in our opinion but the victim contact stopped when the OIC went on leave.',
        'Not that we are aware.',
        'I (member, retired nurse) was worried by the remark about her partner "not letting her" come to the door. Did anybody do a DASH?'],
    5: ['The PCSO did a walkabout on the estate. More would have been better.',
        'There should have been more. The mosque heard about it from Facebook.',
        'No evidence of anything outside of the investigation.',
        'A leaflet drop was done in three languages, which was really well received.',
        'We think the force should hold a drop-in at the community centre after every incident like this.',
        'Appropriate.',
        'The headteacher was told, assemblies were held, and the youth worker visited. Fantastic.',
        'Not known – nothing in the pack.',
        'Did the community tension form get filled in? We were told at last year’s meeting that it always is.',
        'Reassurance patrols were logged on 4 evenings, though nobody living there remembers seeing one.',
        '8 out of 10 felt more was needed for the wider Polish community.',
        'Outside of the investigation, the officer linked in with housing and got the lights mended. Small thing, big difference.'],
    6: ['The log should be written so that the victim could read it without being hurt by it.',
        'Thank you to the officers, who plainly cared.',
        'Please stop using abbreviations. VSS? NFA? We had to look them up.',
        'Training for control room staff on what a hate crime is, please.\nAnd a crib card.',
        'Redaction was heavy handed and made it hard to follow who was who.',
        'It took courage to report this.',
        'Two hours for two cases was about right.',
        'I think that the victim was brave and that the police let him down at the end, not at the start.',
        'Consider a feedback call one month after closure.',
        'Nothing further.',
        'As a gay man of 60 I have seen things get better, slowly. This one felt like 1995.',
        'Everybody agreed the sergeant’s review was first class and should be shared as good practice.'],
    7: ['Yes',
        'Yes – 9, No – 1, Unsure – 2.',
        'Most of us would. Those who would not said they had not been believed before.',
        'No. Having read this I would not bother.',
        'It would depend on who picked up the phone.',
        'Not sure. I would tell a third party reporting centre first.',
        'Yes, definitely, the officers came across as people who cared.',
        '11 of 12 would be confident.',
        'Confident to report: yes. Confident that something would come of it: no.',
        'Personally I would report, but my parents would not.',
        'Yes but only online.',
        'Unanimous yes.'],
}

A_CASE = {
    1: 'Fast and friendly, officers there in 15 minutes.', 2: 'Good. All cameras were looked at.', 3: 'Weekly calls, so yes.',
    4: 'None missed.', 5: 'Extra patrols were put on, which was right.', 6: 'Well done to all involved in this.', 7: 'Yes after this one.'}
B_CASE = {
    1: 'Slow. It took four days for anybody to visit.', 2: 'Thin. No statement from the only witness.',
    3: 'Hardly any contact after week one.', 4: 'The taxi firm should have been asked for its records.',
    5: 'Nothing was done for the other families in the street.', 6: 'A worrying case that left us uneasy.', 7: 'No, not after this.'}


def pick(n):
    """Seven answers, others for every form."""
    return {q: BANK[q][(n * (q + 2) + n // 12 + q) % 12] for q in range(1, 8)}


# Of what kind a person would say they are, where that is plain; the first words will do.
KINDS = {
    'count': ['9 of 11 members were', '10/12 said yes', '8 out of 10 felt', '11 of 12 would be', '7 of 9 would report'],
    'question-to-force': ['Was the online report', 'What was the reason for closing', 'Why was the dashcam', 'Did the community tension form'],
    'suggestion': ['We would like call takers', 'We recommend that a named', 'We think the force should', 'Training for control room', 'Consider a feedback call',
                   'Please stop using abbreviations'],
    'member-words': ['I think that the victim was', 'As a gay man of 60', 'Personally I would report'],
    'beyond-topic': ['I (member, retired nurse)'],
    'group-statement': ['The group felt the first', 'Took far too long', 'Attendance within 40', 'Excellent', 'The victim walked into', 'Good initial response', 'On the whole thorough',
                        'We struggled with', 'CCTV!', 'Timescales were reasonable', 'Standard of service', 'Very good.', 'It reads as though', 'No – there was nothing', 'Communication was regular',
                        'The bus company', 'Would have expected', 'We were split', 'A victim personal', 'The PCSO did', 'There should have been', 'A leaflet drop', 'The headteacher',
                        'Thank you to the', 'Everybody agreed', 'Most of us would', 'Unanimous yes', 'It took courage'],
}


def kind_of(text):
    for kind, starts in KINDS.items():
        if any(text.startswith(s) for s in starts):
            return kind
    return None
