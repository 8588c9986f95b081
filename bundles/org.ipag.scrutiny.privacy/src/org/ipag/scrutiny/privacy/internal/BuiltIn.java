package org.ipag.scrutiny.privacy.internal;

import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacy.ForcePatterns;
import org.ipag.scrutiny.privacy.Recogniser;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** The recognisers that come with the program. */
public final class BuiltIn {

    private BuiltIn() {
    }

    /** A new list of every built-in recogniser for identifiers, hints apart. */
    public static List<Recogniser> recognisers(List<ForcePatterns> forces) {
        Labels labels = Labels.load();
        List<Recogniser> numbers = numbers(labels, forces);
        return Stream.of(numbers, List.of(new ThreeWordsRecogniser(), new PlaceRecognisers.Postcode(), new PlaceRecognisers.PostcodeDistrict(), new PlaceRecognisers.Spelt(),
                new VehicleRecognisers.Registration(), new LabelledPlate(), new VehicleRecognisers.Abroad(), new VehicleRecognisers.PartOfMark(), new MoneyRecognisers.CardEnding(), new MoneyRecognisers.BankAccount(),
                new HandleRecogniser(), new ColumnRecogniser(labels, Headings.load()), new BirthRecogniser(), new LongPastDateRecogniser(), new AddressRecogniser(), new AddressChainRecogniser(), new ToldPlaceRecogniser(), new AddressBlockRecogniser(), new DoorRecogniser(), new PostcodeAddressRecogniser(),
                new MachineReadableZone(), new OtherReadings(labels, numbers), new MisreadNumbers(numbers), new SmallLetters(numbers), new SpokenRecogniser(numbers))).flatMap(List::stream).toList();
    }

    /** Those that know a number by its shape or its label, and may look at it in another reading too. */
    private static List<Recogniser> numbers(Labels labels, List<ForcePatterns> forces) {
        return List.of(new WebRecogniser(), new HealthAndTaxRecognisers.Nhs(), new HealthAndTaxRecognisers.NationalInsurance(), new VehicleRecognisers.DrivingLicence(),
                new PoliceRecognisers.Passport(), new PoliceRecognisers.Pnc(), new PoliceRecognisers.Cro(), new PoliceRecognisers.ArrestSummons(), new PoliceRecognisers.Prison(),
                new ForceRecogniser(forces), new LogRecogniser(), new PhoneRecogniser(PhoneNumberUtil.getInstance()), new DeviceRecognisers.Imei(), new DeviceRecognisers.Ip(), new DeviceRecognisers.Mac(),
                new MoneyRecognisers.Card(), new MoneyRecognisers.Iban(), new ExhibitRecogniser(), new LabelledRecogniser(labels));
    }

    /** The passes that run once the recognisers are through, in their order. */
    public static List<LatePass> passesBeforeNames() {
        return List.of(new LatePass("seen-again", SeenAgain::find));
    }

    /** The passes that run once the names are found, in their order. */
    public static List<LatePass> passesAfterNames() {
        return List.of(new LatePass("beside-people", BesidePeople::find), new LatePass("age", new Ages()::find), new LatePass("initials", Initials::find), new LatePass("signatures", Signatures::find),
                new LatePass("same-column", SameColumn::find), new LatePass("exhibits-again", ExhibitsAgain::find));
    }

    /** The recogniser of jigsaw details and sensitive passages. */
    public static Recogniser hints() {
        return new HintRecogniser();
    }
}
