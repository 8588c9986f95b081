package org.ipag.scrutiny.privacycorpus;

/** The sentences around identifiers, for each part. A type's forms are these times its written values. */
final class Surroundings {

    private Surroundings() {
    }

    static final String TUNING = """
            [nhs-number]
            NHS number: %s.
            The hospital gave the patient number as %s on discharge.
            Her NHS no is %s.
            NHS %s was on the letter.
            [ni-number]
            National Insurance number %s was given.
            NI: %s
            His NINO is %s, according to the employer.
            A payslip with %s on it was found.
            [postcode]
            The postcode is %s.
            The parcel was sent to %s by mistake.
            House-to-house was done around %s that evening.
            [postcode-district]
            The caller would only say it was in the %s area.
            Postcode district %s.
            The outward code was %s.
            [vehicle-registration]
            A white van, registration %s, was seen.
            The car drove off, VRM %s.
            Index %s was checked and is insured.
            He parked his Ford Focus %s on the kerb.
            [driving-licence]
            Driving licence %s was produced.
            Licence number: %s
            DVLA hold a licence under driver number %s.
            [passport]
            Passport number %s was seized.
            She showed her passport, %s, at the desk.
            Identified by passport %s.
            His passport no. is %s.
            [pnc-id]
            PNC ID %s.
            Known to police under PNC %s.
            A check was done (PNCID: %s).
            The record %s shows two cautions.
            [cro-number]
            CRO number %s.
            CRO: %s
            He has a criminal record, CRO %s, from London.
            [arrest-summons]
            Arrest summons number %s.
            ASN: %s
            The ASN recorded is %s for this arrest.
            The file shows %s as the arrest summons.
            [crime-reference]
            Crime reference %s.
            Linked to crime number %s.
            The crime report %s was closed.
            Crime ref: %s
            [log-number]
            CAD %s refers.
            Incident number %s was created.
            See log %s for the first call.
            [case-urn]
            URN %s.
            Case file URN: %s
            The unique reference number is %s.
            [exhibit]
            Exhibit %s.
            I produce the disc as exhibit %s.
            The phone was seized as %s.
            [phone]
            The contact number is %s.
            Tel: %s
            Call was made from %s at night.
            He can be reached on %s after six.
            [email]
            E-mail %s for updates.
            An email was sent to %s today.
            Contact by %s only.
            [url]
            The post is at %s.
            The video was shared on %s and then removed.
            See %s
            [handle]
            The account %s posted the comment.
            Messages came from %s on Instagram.
            Twitter user %s replied.
            [ip-address]
            The IP address was %s.
            The login came from %s at 02:14.
            IP %s resolved to a home router.
            [mac-address]
            MAC address %s.
            The device %s joined the network.
            [imei]
            IMEI %s.
            The handset has IMEI number %s.
            Phone recovered, IMEI: %s
            [date-of-birth]
            DOB %s.
            Date of birth: %s
            He was born on %s.
            born %s in Leeds
            D.O.B. %s
            [age]
            The boy is aged %s.
            She is %s years old.
            A %s-year-old pupil was spoken to.
            Age: %s
            The %s yr old was upset.
            [card]
            The card number is %s.
            Payment was taken from card %s.
            Visa %s was used.
            [iban]
            IBAN %s.
            The refund went to %s on Monday.
            [bank-account]
            Sort code %s.
            Bank account %s was used.
            The account number is %s.
            The money went to account %s.
            [what3words]
            The location was %s.
            Officers were sent to %s.
            [prison-number]
            Prison number %s.
            He is held at HMP Westmoor as %s.
            Prisoner %s was interviewed.
            [offender-reference]
            CRN %s.
            Probation reference %s.
            Offender ref: %s
            [address]
            He lives at %s.
            Address: %s
            Officers went to %s that night.
            The victim of %s was not hurt.
            """;

    static final String SPENT = """
            [nhs-number]
            Patient's N.H.S. number is recorded as %s by the ward.
            NHS No. %s
            (NHS: %s)
            Treated in A&E under NHS number %s and released.
            The letter quotes %s as the NHS number.
            [ni-number]
            N.I. number - %s
            Benefits are paid under %s each week.
            Her national insurance no. %s is on the form.
            Nat Ins %s
            The payroll entry shows %s for that worker.
            [postcode]
            She could only remember the end of it, %s.
            P/code %s
            ... then turned into the estate at %s and stopped.
            Delivery went to %s
            Area covered: %s and nearby.
            [postcode-district]
            Somewhere within the %s postcode, she thought.
            The postcode began with %s.
            Patrols of the %s district were increased.
            [vehicle-registration]
            A grey Vauxhall Corsa bearing number plate %s left quickly.
            Reg no: %s
            ANPR hit on %s at the junction.
            The taxi (%s) was stopped.
            Vehicle %s belongs to a hire company.
            [driving-licence]
            The driver showed a photocard licence, number %s.
            DLN: %s
            Driver number %s is held by DVLA.
            His driving licence no is %s.
            [passport]
            Travelled on passport no %s from Luton.
            Passport: %s
            A British passport (%s) was in the bag.
            Border staff read the passport as %s.
            [pnc-id]
            PNC identity: %s
            Subject of PNC record %s for theft.
            pncid %s
            The Police National Computer lists him as %s.
            [cro-number]
            Criminal records office number %s.
            CRO No: %s
            Fingerprints match CRO %s.
            [arrest-summons]
            A/S no %s
            Charged under ASN %s.
            Arrest/summons ref: %s
            His arrest summons reference is %s.
            [crime-reference]
            Our crime ref is %s, please quote it.
            Recorded as crime no. %s by the desk.
            This is the same man as in crime %s.
            Crime Report Number: %s
            Occurrence number %s is still open.
            [log-number]
            Storm log %s
            Control room incident no. %s was graded immediate.
            The call is on CAD number %s.
            Log no: %s
            [case-urn]
            CPS file, URN %s, has been sent.
            Quote URN: %s
            Unique Reference Number %s
            [exhibit]
            I exhibit this as %s.
            The footage (exhibit ref %s) was viewed.
            Clothing was bagged and marked as %s.
            It is produced as %s.
            [phone]
            mob: %s
            She rang back from %s but hung up.
            Please phone %s if anything changes.
            A text message was received from %s.
            Landline %s
            WhatsApp %s
            [email]
            The messages were signed %s throughout.
            Email address: %s
            Send the footage to %s please.
            Reply to %s by Friday.
            [url]
            He put the clip on %s for all to see.
            Link: %s
            Listing found at %s yesterday.
            [handle]
            Someone calling themselves %s joined the stream.
            TikTok: %s
            The comment by %s got forty likes.
            [ip-address]
            Subscriber check for %s is with the provider.
            IP: %s
            The post was made through %s, a mobile network.
            [mac-address]
            The router logged hardware address %s.
            Wi-Fi MAC: %s
            Bluetooth adapter %s was seen nearby.
            [imei]
            Stolen handset, IMEI no %s.
            Dialling *#06# showed IMEI %s on the screen.
            IMEI - %s
            The mobile with IMEI %s was blocked.
            [date-of-birth]
            (DoB: %s)
            Her date of birth is %s and she lives alone.
            Born: %s
            He gave his birthday as %s.
            d.o.b %s
            [age]
            A girl aged about %s ran past.
            He turned %s last week.
            The man, who is %s years of age, was calm.
            Ages: %s
            I am %s years old and I work nights.
            [card]
            Mastercard no. %s was cloned.
            debit card: %s
            He read out %s from the front of the card.
            Bought with credit card %s online.
            [iban]
            Transfer to IBAN: %s
            The scammer asked for payment into %s at once.
            [bank-account]
            Sort code: %s
            Money left her bank account (%s) overnight.
            a/c no %s
            Paid into account number %s at the bank.
            [what3words]
            Caller gave what3words %s for the clearing.
            W3W: %s
            Meet point %s
            [prison-number]
            Transferred between prisons as %s.
            Prison No: %s
            NOMIS %s
            Inmate %s made the call.
            [offender-reference]
            nDelius CRN: %s
            Known to probation as %s.
            Offender reference number %s
            [address]
            Her home address is %s.
            Taken back to %s by ambulance.
            Damage was found at %s this morning.
            Resident of %s since last year.
            Moved from %s in May.
            """;

    static final String TESTING = """
            [nhs-number]
            Ambulance sheet shows NHS ID %s for this patient.
            NHS Number - %s
            Patient record %s was requested from the GP.
            [ni-number]
            NI No. %s
            Employer confirms insurance number %s
            Proof of identity: National Insurance card %s.
            [postcode]
            She sent it to %s instead.
            Offence location %s
            (postcode %s)
            [postcode-district]
            A resident in the %s area rang in.
            All calls from postcode %s were checked.
            [vehicle-registration]
            The Audi displaying %s sped away.
            Vehicle: %s
            Number plate %s was cloned.
            The van's reg is %s.
            [driving-licence]
            He handed over driving licence %s.
            Licence no: %s
            [passport]
            Her passport number is %s.
            Passport no: %s
            [pnc-id]
            His PNC ID is %s.
            PNC: %s
            [cro-number]
            CRO ref %s
            Convicted under CRO number %s.
            [arrest-summons]
            ASN %s applies.
            Arrest summons no: %s
            [crime-reference]
            See also crime reference number %s.
            Crime number: %s
            The linked crime is %s.
            [log-number]
            Incident log %s was opened.
            CAD ref: %s
            [case-urn]
            Case URN: %s
            The file, URN %s, is late.
            [exhibit]
            The knife is exhibit %s.
            Photographs were produced as %s by the officer.
            [phone]
            Her mobile is %s.
            Telephone number: %s
            He kept calling from %s all night.
            Contact: %s
            [email]
            It came from the address %s last night.
            Email: %s
            [url]
            The page %s has been taken down.
            Website: %s
            [handle]
            Snapchat user %s sent it.
            She was tagged by %s twice.
            [ip-address]
            Logged in using IP address %s.
            Source IP %s
            [mac-address]
            Its MAC address is %s.
            Device seen on Wi-Fi: %s
            [imei]
            IMEI number: %s
            The phone (IMEI %s) is barred.
            [date-of-birth]
            Date of Birth %s
            The suspect was born on %s abroad.
            DOB - %s
            [age]
            The youth, aged %s, ran off.
            She is now %s years old.
            A man (%s years) was there.
            [card]
            Card no: %s
            He used her bank card %s twice.
            [iban]
            The account is held as %s abroad.
            IBAN no. %s
            [bank-account]
            Her account number %s was given out.
            Payment went to sort code %s.
            [what3words]
            The spot is %s by the river.
            Found at %s
            [prison-number]
            Prisoner number %s
            He wrote from prison as %s.
            [offender-reference]
            Probation CRN %s
            Offender ID: %s
            [address]
            The family home is %s.
            Went to %s to speak to her.
            Property at %s was damaged.
            """;
}
