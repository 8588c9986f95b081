package org.ipag.scrutiny.privacycorpus;

/** The stories that carry the names. {V} victim, {S} suspect, {W} witness, {N} neighbour, {O} officer; the second letter says how. */
final class Narratives {

    private Narratives() {
    }

    // Forms: f full, t title and surname, g given, s surname, c Given SURNAME, i SURNAME, Given, p given possessive, P surname possessive,
    // k initials, y surname with a slip, l full in small letters, u full in capitals, m title and initial and surname.
    static final String[] TUNING = {
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

    static final String[] TESTING = {
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

    static final String[] OFFICERS_TUNING = {"PC %s", "PC %n %s", "DC %n", "Sgt %s", "PCSO %n %s", "Detective Constable %s", "T/DC %n %s", "Inspector %s", "PS %n %s", "SC %n"};

    static final String[] OFFICERS_TESTING = {"PC %s %n", "Police Constable %s", "DS %n %s", "Constable %n", "A/PS %s", "DI %s", "PSE %n %s", "Det Sgt %s", "WPC %n", "Officer %s", "PC%n"};

    static final String[] NEGATIVES_TUNING = {
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

    static final String[] NEGATIVES_TESTING = {
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
}
