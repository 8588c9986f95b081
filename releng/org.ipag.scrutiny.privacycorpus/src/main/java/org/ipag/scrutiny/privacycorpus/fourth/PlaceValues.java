package org.ipag.scrutiny.privacycorpus.fourth;

import java.util.List;
import java.util.Map;

/** Addresses, postcodes and three-word places. */
final class PlaceValues {

    private static final String[] AREAS = {"LS", "NG", "BD", "SO", "TN", "WR", "PE", "HU", "DN", "ST", "WV", "S", "B",
        "M", "CV", "LE", "SA", "EH", "KY", "EX", "N", "SE", "RG"};

    private final Dice dice;
    private final List<String> roads = Resources.lines("lists/road.txt");
    private final List<String> houses = Resources.lines("lists/house-name.txt");
    private final List<String> words = Resources.lines("lists/three-words.txt");

    PlaceValues(Dice dice) {
        this.dice = dice;
    }

    String postcode() {
        String area = dice.pick(AREAS);
        return area + dice.between(1, area.length() == 1 ? 18 : 29) + " " + dice.between(1, 9)
            + dice.from("ABDEFGHJLNPQRSTUWXYZ", 2);
    }

    /** House and road; travellers sometimes have a pitch on a site. */
    Map<String, String> address(Person owner) {
        String road = dice.pick(roads);
        String house = switch (dice.between(0, 9)) {
            case 0 -> "Flat " + dice.between(1, 48) + ", " + dice.between(1, 160);
            case 1 -> dice.between(1, 98) + dice.pick("a", "b", "A", "B", "c");
            case 2 -> dice.pick(houses) + ",";
            case 3 -> dice.pick("Room ", "Apt ", "Apartment ", "Unit ") + dice.between(1, 60) + ", "
                + dice.between(2, 90);
            case 4 -> dice.between(1, 12) + "/" + dice.between(20, 90);
            default -> Integer.toString(dice.between(1, 320));
        };
        if (owner != null && owner.origin().equals("traveller") && dice.oneIn(3)) {
            house = dice.pick("Plot ", "Pitch ", "Plot ") + dice.between(1, 24) + ",";
        }
        Map<String, String> pieces = Pieces.of(house + " " + road);
        pieces.put("house", house);
        pieces.put("road", road);
        pieces.put("short", house + " " + road.replaceFirst("Road$", "Rd").replaceFirst("Street$", "St")
            .replaceFirst("Avenue$", "Ave").replaceFirst("Lane$", "Ln").replaceFirst("Close$", "Cl")
            .replaceFirst("Crescent$", "Cres").replaceFirst("Drive$", "Dr").replaceFirst("Terrace$", "Terr"));
        pieces.put("comma", house.replaceFirst(",$", "") + ", " + road);
        return pieces;
    }

    Map<String, String> threeWords() {
        String first = dice.pick(words);
        String second = dice.pick(words);
        String third = dice.pick(words);
        Map<String, String> pieces = Pieces.of(first + "." + second + "." + third);
        pieces.put("spread", first + ", " + second + ", " + third);
        pieces.put("loose", first + " . " + second + " . " + third);
        pieces.put("plain", first + " " + second + " " + third);
        return pieces;
    }
}
