package org.ipag.scrutiny.privacycorpus.fourth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes values of every type of personal data. */
final class Values {

    /** All types but names and officers. */
    static final Set<String> TYPES = new HashSet<>(List.of("address", "postcode", "nhs-number", "ni-number",
        "vehicle-registration", "driving-licence", "passport", "pnc-id", "cro-number", "arrest-summons",
        "crime-reference", "log-number", "case-urn", "exhibit", "phone", "email", "url", "handle", "ip-address",
        "mac-address", "imei", "date-of-birth", "age", "card", "iban", "bank-account", "what3words", "prison-number",
        "offender-reference"));

    private final PersonalNumbers personal;
    private final PoliceNumbers police;
    private final OnlineValues online;
    private final PlaceValues places;

    Values(Dice dice) {
        personal = new PersonalNumbers(dice);
        police = new PoliceNumbers(dice);
        online = new OnlineValues(dice);
        places = new PlaceValues(dice);
    }

    /** A new value of a type that belongs to a person. */
    Map<String, String> make(String type, Person owner) {
        return switch (type) {
            case "address" -> places.address(owner);
            case "postcode" -> Pieces.of(places.postcode());
            case "what3words" -> places.threeWords();
            case "nhs-number" -> Pieces.of(personal.nhsNumber());
            case "ni-number" -> Pieces.of(personal.insuranceNumber());
            case "passport" -> Pieces.of(personal.passport());
            case "card" -> Pieces.of(personal.card());
            case "iban" -> Pieces.of(personal.iban());
            case "bank-account" -> Pieces.of(personal.bankAccount());
            case "imei" -> Pieces.of(personal.imei());
            case "phone" -> Pieces.of(personal.phone());
            case "age" -> personal.age(owner);
            case "date-of-birth" -> personal.dateOfBirth(owner);
            case "driving-licence" -> Pieces.of(personal.drivingLicence(owner));
            case "vehicle-registration" -> Pieces.of(police.plate());
            case "pnc-id" -> police.pncId();
            case "cro-number" -> police.croNumber();
            case "arrest-summons" -> Pieces.of(police.arrestSummons());
            case "crime-reference" -> Pieces.of(police.crimeReference());
            case "log-number" -> police.logNumber();
            case "case-urn" -> Pieces.of(police.urn());
            case "prison-number" -> Pieces.of(police.prisonNumber());
            case "offender-reference" -> Pieces.of(police.offenderReference());
            case "exhibit" -> police.exhibit(owner);
            case "email" -> online.email(owner);
            case "url" -> online.url(owner);
            case "handle" -> online.handle(owner);
            case "ip-address" -> Pieces.of(online.ipAddress());
            case "mac-address" -> Pieces.of(online.macAddress());
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    /** Begins the exhibits of a new paper with one, and its logs with the day. */
    void startPaper(LocalDate day) {
        police.startPaper(day);
    }
}
