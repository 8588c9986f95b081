package org.ipag.scrutiny.privacy;

import java.util.List;
import java.util.stream.Stream;

import org.ipag.scrutiny.privacy.addresses.AddressBlockRecogniser;
import org.ipag.scrutiny.privacy.addresses.AddressChainRecogniser;
import org.ipag.scrutiny.privacy.addresses.AddressRecogniser;
import org.ipag.scrutiny.privacy.addresses.DoorRecogniser;
import org.ipag.scrutiny.privacy.addresses.PlaceRecognisers;
import org.ipag.scrutiny.privacy.addresses.PostcodeAddressRecogniser;
import org.ipag.scrutiny.privacy.addresses.ThreeWordsRecogniser;
import org.ipag.scrutiny.privacy.addresses.ToldPlaceRecogniser;
import org.ipag.scrutiny.privacy.ages.Ages;
import org.ipag.scrutiny.privacy.ages.BesidePeople;
import org.ipag.scrutiny.privacy.ages.BirthRecogniser;
import org.ipag.scrutiny.privacy.ages.LongPastDateRecogniser;
import org.ipag.scrutiny.privacy.findings.LatePass;
import org.ipag.scrutiny.privacy.findings.SeenAgain;
import org.ipag.scrutiny.privacy.logs.Initials;
import org.ipag.scrutiny.privacy.logs.SameColumn;
import org.ipag.scrutiny.privacy.logs.Signatures;
import org.ipag.scrutiny.privacy.names.OtherScripts;
import org.ipag.scrutiny.privacy.numbers.ColumnRecogniser;
import org.ipag.scrutiny.privacy.numbers.DeviceRecognisers;
import org.ipag.scrutiny.privacy.numbers.HealthAndTaxRecognisers;
import org.ipag.scrutiny.privacy.numbers.LabelledRecogniser;
import org.ipag.scrutiny.privacy.numbers.MachineReadableZone;
import org.ipag.scrutiny.privacy.numbers.MoneyRecognisers;
import org.ipag.scrutiny.privacy.numbers.PersonRowRecogniser;
import org.ipag.scrutiny.privacy.numbers.PhoneRecogniser;
import org.ipag.scrutiny.privacy.online.HandleRecogniser;
import org.ipag.scrutiny.privacy.online.ReadOutRecogniser;
import org.ipag.scrutiny.privacy.online.WebRecogniser;
import org.ipag.scrutiny.privacy.police.ExhibitRecogniser;
import org.ipag.scrutiny.privacy.police.ExhibitsAgain;
import org.ipag.scrutiny.privacy.police.ForceRecogniser;
import org.ipag.scrutiny.privacy.police.LogRecogniser;
import org.ipag.scrutiny.privacy.police.PoliceRecognisers;
import org.ipag.scrutiny.privacy.readings.MisreadNumbers;
import org.ipag.scrutiny.privacy.readings.OtherReadings;
import org.ipag.scrutiny.privacy.readings.OtherSigns;
import org.ipag.scrutiny.privacy.readings.SmallLetters;
import org.ipag.scrutiny.privacy.readings.SpokenRecogniser;
import org.ipag.scrutiny.privacy.readings.SpreadCharacters;
import org.ipag.scrutiny.privacy.vehicles.DrivingLicence;
import org.ipag.scrutiny.privacy.vehicles.ForeignRegistration;
import org.ipag.scrutiny.privacy.vehicles.LabelledPlate;
import org.ipag.scrutiny.privacy.vehicles.PartOfMark;
import org.ipag.scrutiny.privacy.vehicles.Registration;
import org.ipag.scrutiny.privacy.words.Headings;
import org.ipag.scrutiny.privacy.words.Labels;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** The recognisers that come with the program. */
final class BuiltIn {

    private BuiltIn() {
    }

    /** A new list of every built-in recogniser for identifiers, hints apart. */
    static List<Recogniser> recognisers(List<ForcePatterns> forces) {
        Labels labels = Labels.load();
        List<Recogniser> numbers = numbers(labels, forces);
        return Stream.of(numbers, List.of(new ThreeWordsRecogniser(), new PlaceRecognisers.Postcode(), new PlaceRecognisers.PostcodeDistrict(), new PlaceRecognisers.Spelt(),
                new Registration(), new LabelledPlate(), new ForeignRegistration(), new PartOfMark(), new MoneyRecognisers.CardEnding(), new MoneyRecognisers.BankAccount(),
                new HandleRecogniser(), new ColumnRecogniser(labels, Headings.load()), new PersonRowRecogniser(), new BirthRecogniser(), new LongPastDateRecogniser(), new AddressRecogniser(), new AddressChainRecogniser(), new ToldPlaceRecogniser(), new AddressBlockRecogniser(), new DoorRecogniser(), new PostcodeAddressRecogniser(),
                new MachineReadableZone(), new OtherScripts(), new OtherReadings(labels, numbers), new MisreadNumbers(numbers), new SmallLetters(numbers), new SpokenRecogniser(numbers), new OtherSigns(numbers.stream().filter(r -> !(r instanceof LabelledRecogniser)).toList()), new SpreadCharacters(spread(numbers)))).flatMap(List::stream).toList();
    }

    /** Those that may look at a value of which every character stands apart. */
    private static List<Recogniser> spread(List<Recogniser> numbers) {
        return Stream.of(numbers, List.of(new PlaceRecognisers.Postcode(), new Registration(), new LabelledPlate(), new MoneyRecognisers.BankAccount(), new BirthRecogniser())).flatMap(List::stream).toList();
    }

    /** Those that know a number by its shape or its label, and may look at it in another reading too. */
    private static List<Recogniser> numbers(Labels labels, List<ForcePatterns> forces) {
        return List.of(new WebRecogniser(), new ReadOutRecogniser(), new HealthAndTaxRecognisers.Nhs(), new HealthAndTaxRecognisers.NationalInsurance(), new DrivingLicence(),
                new PoliceRecognisers.Passport(), new PoliceRecognisers.Pnc(), new PoliceRecognisers.Cro(), new PoliceRecognisers.ArrestSummons(), new PoliceRecognisers.Prison(),
                new ForceRecogniser(forces), new LogRecogniser(), new PhoneRecogniser(PhoneNumberUtil.getInstance()), new DeviceRecognisers.Imei(), new DeviceRecognisers.Ip(), new DeviceRecognisers.Mac(),
                new MoneyRecognisers.Card(), new MoneyRecognisers.Iban(), new ExhibitRecogniser(), new LabelledRecogniser(labels));
    }

    /** The passes that run once the recognisers are through, in their order. */
    static List<LatePass> passesBeforeNames() {
        return List.of(new LatePass("seen-again", SeenAgain::find));
    }

    /** The passes that run once the names are found, in their order. */
    static List<LatePass> passesAfterNames() {
        return List.of(new LatePass("beside-people", BesidePeople::find), new LatePass("age", new Ages()::find), new LatePass("initials", Initials::find), new LatePass("signatures", Signatures::find),
                new LatePass("same-column", SameColumn::find), new LatePass("exhibits-again", ExhibitsAgain::find));
    }

    /** The recogniser of jigsaw details and sensitive passages. */
    static Recogniser hints() {
        return new HintRecogniser();
    }
}
