package org.ipag.scrutiny.privacycorpus;

import java.util.OptionalInt;
import java.util.Random;

/** Made-up values whose check digits are right. Seeded; uses only ranges kept for examples where such exist. */
final class Values {

    private static final String POLICE = "ZABCDEFGHJKLMNPQRTUVWXY";
    private final Random random;

    Values(Random random) {
        this.random = random;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    String digits(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append((char) ('0' + (i == 0 ? 1 + below(9) : below(10))));
        }
        return out.toString();
    }

    String letters(int n) {
        String alphabet = "BCDFGHJKLMNPRSTVWX";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(alphabet.charAt(below(alphabet.length())));
        }
        return out.toString();
    }

    String nhs() {
        while (true) {
            String nine = "999" + digits(6);
            OptionalInt check = CheckDigits.nhs(nine);
            if (check.isPresent()) {
                return nine + check.getAsInt();
            }
        }
    }

    String luhn(String digits) {
        return digits + CheckDigits.luhn(digits);
    }

    String iban() {
        return CheckDigits.iban("GB", "NWBK" + digits(14));
    }

    String postcode() {
        String[] areas = {"ME14", "CT1", "B33", "W1A", "EC2A", "SW1A", "M1", "LS11", "DN55", "NE1", "BT7", "CF10"};
        return areas[below(areas.length)] + " " + below(10) + "ABDEFGHJLNPQRSTUWXYZ".charAt(below(20)) + "ABDEFGHJLNPQRSTUWXYZ".charAt(below(20));
    }

    String licence() {
        String[] names = {"MORGA", "SMITH", "FOX99", "KHAN9", "OKAFO"};
        int month = 1 + below(12) + (below(2) == 0 ? 50 : 0);
        int day = 1 + below(28);
        return names[below(names.length)] + below(10) + (month < 10 ? "0" : "") + month + (day < 10 ? "0" : "") + day + below(10) + "J" + (below(2) == 0 ? "9" : "M")
                + "9" + letters(2);
    }

    String[] pnc(boolean tuning) {
        int yy = 10 + below(80);
        int serial = 1 + below(999999);
        char letter = CheckDigits.police(yy, serial, 7);
        String padded = String.format("%07d", serial);
        return tuning ? new String[] {yy + "/" + serial + letter, yy + "/" + padded + letter, "19" + yy + "/" + padded + letter}
                : new String[] {yy + "/" + serial + letter, "20" + yy + "/" + padded + letter, yy + " / " + serial + letter, yy + "-" + padded + letter, (yy + "/" + serial + letter).toLowerCase()};
    }

    String[] cro(boolean tuning) {
        int yy = 10 + below(80);
        int serial = 100 + below(99999);
        char letter = CheckDigits.police(yy, serial, 6);
        return tuning ? new String[] {serial + "/" + yy + letter, "SF" + yy + "/" + serial + letter} : new String[] {serial + "/" + yy + letter, "SF " + yy + "/" + serial + letter, serial + "-" + yy + letter, "sf" + yy + "/" + serial + letter};
    }

    String[] asn(boolean tuning) {
        char letter = POLICE.charAt(below(23));
        String serial = String.format("%011d", 1 + below(9_999_999));
        return tuning ? new String[] {"20/46AB/01/" + serial + letter, "19/0046/01/" + digits(6) + letter} : new String[] {"22/12CD/02/" + digits(5) + letter, "2146EF01" + serial + letter, "23 / 06ZZ / 01 / " + digits(7) + letter, "18/52/AA/01/" + serial + letter};
    }

    String[] addresses(boolean tuning) {
        int n = 1 + below(180);
        return tuning
                ? new String[] {n + " Marlowe Road", "Flat " + (1 + below(30)) + ", " + n + " Kingsway Street", n + "A Chestnut Avenue, Elmswell", n + " High St", "Rose Cottage, Church Lane", "Flat " + n + ", Elm House",
                    n + " The Glade Close, Westerby ME14 2QX", n + "-" + (n + 2) + " Priory Gardens"}
                : new String[] {n + " Bellweather Crescent", "Apartment " + (1 + below(40)) + ", Harrow Point", n + ", Larkspur Drive, Oakhollow", n + "b Tannery Walk", "The Old Forge, Mill Lane, Thornby", "Unit " + (1 + below(9)) + ", " + n + " Dock Road",
                    n + " Saint Aldate's Terrace", "Flat C, " + n + " Vicarage Rd", "No. " + n + " Queen Maud Way, Elmswell, CT1 4ZZ"};
    }
}
