package org.ipag.scrutiny.privacycorpus;

/** The stories that carry the names. {V} victim, {S} suspect, {W} witness, {N} neighbour, {O} officer; the second letter says how. */
final class Narratives {

    // Forms: f full, t title and surname, g given, s surname, c Given SURNAME, i SURNAME, Given, p given possessive, P surname possessive,
    // k initials, y surname with a slip, l full in small letters, u full in capitals, m title and initial and surname.
    private static final String[] TUNING = {
        "The victim {Vf} states that the abuse began in the morning. {Vt} was alone. {Vg} did not feel safe.",
        "Suspect: {Sc}. {Ss} denies the offence. {Sp} brother was not present.",
        "I spoke to {Wf}, who is a neighbour. {Ws} saw nothing. {Wg} said the music was loud.",
        "Witness 1: {Wi}\nStatement taken at home. {Wt} agreed to an interview.",
        "{Vg} told me that {Sf} had shouted at her son. She believes {Ss} lives nearby.",
        "CALLER STATES HER NEIGHBOUR {Su} HAS BEEN SHOUTING AT HER CHILDREN AGAIN TODAY",
        "text from friend: i saw {Sl} outside the shop and he was laughing",
        "My name is {Wf} and I work in the shop. I know {Vm} as a customer.",
        "{Sf} was arrested and cautioned. {St} made no reply. {Sk} was bailed.",
        "Injured party {Vf}; later spelt {Vy} in the log. {VP} injuries were minor.",
        "{O} attended the scene. {O} spoke with {Vt} and her husband {Nf}.",
        "OIC: {O}. Supervisor's review: {Vf} has been updated by letter.",
        "The officer asked {Ng} whether {Np} camera was working. {Ns} handed over the footage.",
        "Complainant: {Vi}. Reporting person: {Wf}.",
        "Statement of {Wf}. I am the manager of the pub and have known {Sg} for years.",
        "She said that {Sg} and {Ng} had argued. {Nf} left first.",
        "A letter addressed to {Vm} was torn. {Vs} kept it.",
        "Her partner {Nf} called police. {Nk} stated that he feared for {Vg}.",
    };

    private static final String[] SPENT = {
        "Aggrieved is {Vf}, who has lived on the estate for years. {Vt} says this is the third time. {Vg} is frightened.",
        "Named suspect: {Si}. {St} was seen by two people. {SP} account differs.",
        "A passer-by, {Wf}, stopped to help. {Wg} waited until the ambulance came. {Wt} gave a short account.",
        "Witness 2 - {Wf}\nContacted by phone. {Ws} is willing to attend court.",
        "According to {Vs}, it was {Sf} who threw the bottle. \"I have known {Sg} since school,\" {Vg} added.",
        "CALL RECEIVED FROM {Vu} REPORTING THAT A MALE NAMED {Su} IS OUTSIDE AND REFUSING TO LEAVE",
        "msg on phone reads: tell {Sl} he is not welcome at the mosque",
        "I, {Wf}, make this statement of my own free will. That day I was with {Ng} at the bus stop.",
        "{Sc} attended voluntarily with a solicitor. {Ss} answered all questions. {Sk} denied it.",
        "The log gives the name as {Vy} but it is {Vf}. {Vp} mother was also spoken to.",
        "{O} was first on scene and calmed {Vm}. {O} then arrested {Ss}, whose full name is {Sf}.",
        "Officer in the case: {O}. The letter to {Vf} went out on Friday.",
        "{Nf} from next door heard shouting. {Np} dog was barking. Later {Ns} went to bed.",
        "Victim name: {Vc}\nSuspect name: {Sf}\nThe two know each other. {Vt} used to rent a room from {Ss}.",
        "When asked, {Wm} pointed at {Sg}. It was clear that {Ss} had been drinking.",
        "He is believed to be the cousin of {Nf}. Neither {Ng} nor {Sf} would speak to officers.",
        "Update for {Vs}: a safety plan was agreed. {Vt} thanked {O} for calling.",
        "Their son {Ng} was hurt. {Nk} was seen by a doctor, and {Sf} was not.",
    };

    private static final String[] OFFICERS_TUNING = {"PC %s", "PC %n %s", "DC %n", "Sgt %s", "PCSO %n %s", "Detective Constable %s", "T/DC %n %s", "Inspector %s", "PS %n %s", "SC %n"};

    private static final String[] OFFICERS_SPENT = {"PC %s %n", "Police Constable %s", "DS %n %s", "Constable %n", "A/PS %s", "DI %s", "PSE %n %s", "Det Sgt %s", "WPC %n", "Officer %s", "PC%n"};

    private static final String[] NEGATIVES_TUNING = {
        "The A20 was closed between Junction 8 of the M20 and the roundabout.",
        "The order number was 4839201746 and the parcel weighed 2 kg.",
        "Section 4A of the Public Order Act 1986 was considered.",
        "At 14:30 hours on 12/03/2024 the call was graded prompt.",
        "Exhibit 4 was not viewed; see page 12.",
        "The group met in Maidstone and then in Tunbridge Wells.",
        "He was charged under s18 GBH and s47 ABH.",
        "The shop sold 3 phones for 450.00 in total.",
        "On Monday the Community Safety Unit held a meeting at County Hall.",
        "The Crown Prosecution Service advised no further action in May 2024.",
        "It will be reviewed in 28 days by the Hate Crime Officer.",
        "Version 1.2.3.4 of the form is in use.",
        "The man ran 200 metres along London Road towards the station.",
        "He has 30 years of experience and left 2 years ago.",
        "The Victims' Code gives 12 rights. Right 6 is about updates.",
        "Invoice 9434765918 was unpaid.",
        "Bus 42 and the B1234 route were diverted.",
    };

    private static final String[] NEGATIVES_SPENT = {
        "Traffic on the M25 and the A249 was slow because of roadworks near Junction 5.",
        "The tracking number 7391046258 shows the parcel was left in a porch.",
        "Contrary to section 29(1)(c) of the Crime and Disorder Act 1998.",
        "Between 0915 and 1045 hours on 3rd February 2023 nobody entered.",
        "Exhibits 1 to 6 are in the store; form MG11 is complete.",
        "The walk went from Canterbury Cathedral to Dover Castle.",
        "The offence of s20 wounding was ruled out; s39 common assault remains.",
        "Takings were 1,250.75 on the Saturday and 980 on the Sunday.",
        "The Neighbourhood Policing Team will attend the Parish Council in September.",
        "Body-worn video from 4 cameras was kept for 31 days.",
        "Hope was expressed that the Restorative Justice service would help.",
        "Software release 10.2.0.17 was installed on Windows 11.",
        "The number 71 bus goes down Station Road every 20 minutes.",
        "She waited 45 minutes; the target is 60 minutes for a prompt grade.",
        "The Equality Act 2010 lists nine protected characteristics.",
        "Meter reading 0048213957 was taken on the day.",
        "Grade 2 response, 3 units sent, 1 stood down at 22:05.",
    };

    private static final String[] TESTING = {
        "Summary: {Vf} reports that {Sf} has been making comments about her faith. {Vt} has kept a diary. {Vg} asked for advice.",
        "{Wf} was interviewed at home. {Ws} recalled that two men walked by. {Wt} would not sign.",
        "Offender details - {Si}. {SP} vehicle was searched. {St} refused to give a reason.",
        "INFORMANT {Wu} ADVISED THAT {Vu} WAS UPSET AND CRYING",
        "Reply from the school: {Vg} is a quiet pupil and {Np} friends were with her.",
        "At court {Sc} pleaded guilty. The magistrate warned {Ss}. {Sk} apologised.",
        "a friend wrote: i think {Nl} did it",
        "The deceased was {Vf}. Her sister {Nf} identified her. {Nm} has asked for privacy.",
        "Attended with {O}. Knocked at the door, {Wg} answered. Explained why we had come to {Wt}.",
        "Neighbour {Nf} described the noise. {Ny} (spelling not checked) heard it too. {Ns} rang us.",
        "Dear {Vm}, thank you for your letter. {O} will call you. Regards, {O}",
        "Complaint made by {Vc} against {Sc}, both members of the same club. {Vg} trained with {Sg}.",
        "This is the account of {Wf}, aged and retired. I watched {Sg} push {Vg} into the road.",
        "Victim personal statement: I am {Vf}. Since then my husband {Nf} drives me everywhere.",
        "Suspect 1: {Sf}\nSuspect 2: {Nf}\nBoth were released. {Ss} signed for the property of {Ns}.",
        "{O} reviewed the case. {O} found that {Vt} had not been told of the outcome.",
    };

    private static final String[] OFFICERS_TESTING = {"PC %n, %s", "Sergeant %s", "DC %s", "PCSO %s", "PC %s (%n)", "Insp. %s", "T/PS %n %s", "Detective Sergeant %s", "DCI %s", "SC %n %s"};

    private static final String[] NEGATIVES_TESTING = {
        "Diversions were in place on the A38 and the B4455 until 1900 hours.",
        "Reference 5519287340 on the invoice relates to repairs.",
        "Offence: s5 Public Order Act; alternative s4A considered and rejected.",
        "The call was answered in 9 seconds and closed at 23:59 on 30/06/2022.",
        "Exhibits list, page 2 of 3, was updated.",
        "Visits were made to Norwich, Great Yarmouth and the Broads.",
        "The Hate Crime Scrutiny Panel will look at this case in March.",
        "Body Worn Video shows the High Street between 10 and 11 in the evening.",
        "The cost was 12,500.00 over 3 years.",
        "Under the Equality Act 2010 and the Human Rights Act 1998 this was proportionate.",
        "It is hoped that Restorative Justice may help both sides.",
        "Chapter 3.2.1 of the manual gives the steps.",
        "About 150 people were at the fair on Saturday afternoon.",
        "Crime Investigation Plan: CCTV, House to House, Forensics.",
    };

    private Narratives() {
    }

    static String[] stories(Part part) {
        return switch (part) {
            case TUNING -> TUNING;
            case SPENT -> SPENT;
            case TESTING -> TESTING;
        };
    }

    static String[] officers(Part part) {
        return switch (part) {
            case TUNING -> OFFICERS_TUNING;
            case SPENT -> OFFICERS_SPENT;
            case TESTING -> OFFICERS_TESTING;
        };
    }

    static String[] negatives(Part part) {
        return switch (part) {
            case TUNING -> NEGATIVES_TUNING;
            case SPENT -> NEGATIVES_SPENT;
            case TESTING -> NEGATIVES_TESTING;
        };
    }
}
