package org.ipag.scrutiny.privacycorpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every type of identifier in many surface forms: written values times surroundings, different for each part. */
final class Forms {

    private final Values v;
    private final boolean tuning;
    private final boolean third;
    private final Map<String, List<String>> contexts = new LinkedHashMap<>();

    Forms(Values values, Part part) {
        this.v = values;
        this.tuning = part == Part.TUNING;
        this.third = part == Part.TESTING;
        read(part == Part.TUNING ? Surroundings.TUNING : part == Part.SPENT ? Surroundings.SPENT : Surroundings.TESTING);
    }

    private void read(String source) {
        String type = "";
        for (String line : source.split("\n")) {
            String text = line.strip();
            if (text.startsWith("[")) {
                type = text.substring(1, text.length() - 1);
                contexts.put(type, new ArrayList<>());
            } else if (!text.isEmpty()) {
                contexts.get(type).add(text);
            }
        }
    }

    List<String> types() {
        return new ArrayList<>(contexts.keySet());
    }

    /** A sentence with one value of the type, marked; {@code n} picks surroundings and written form. */
    String sentence(String type, int n) {
        List<String> list = contexts.get(type);
        String context = list.get(n % list.size());
        return context.replace("%s", "⟦" + type + "|" + (third ? thirdValue(type, n) : value(type, n)) + "⟧");
    }

    private String value(String type, int n) {
        return switch (type) {
            case "nhs-number" -> {
                String d = v.nhs();
                yield pick(n, tuning ? new String[] {group(d, " ", 3, 3, 4), d, group(d, "-", 3, 3, 4), group(d, "\u00a0", 3, 3, 4)}
                        : new String[] {group(d, "  ", 3, 3, 4), group(d, "‑", 3, 3, 4), d, group(d, " ", 3, 3, 4), group(d, "\u2009", 3, 3, 4)});
            }
            case "ni-number" -> {
                String d = "QQ" + v.digits(6);
                String s = "ABCD".substring(v.below(4)).substring(0, 1);
                yield pick(n, tuning ? new String[] {d + s, group(d, " ", 2, 2, 2, 2) + " " + s, group(d, "-", 2, 2, 2, 2) + "-" + s, d.substring(0, 2) + " " + d.substring(2) + s}
                        : new String[] {group(d, " ", 2, 2, 2, 2) + s, (d + s).toLowerCase(), group(d, "–", 2, 2, 2, 2) + "–" + s, d, d.substring(0, 2) + " " + d.substring(2, 8) + " " + s});
            }
            case "postcode" -> {
                String p = v.postcode();
                yield pick(n, tuning ? new String[] {p, p.replace(" ", ""), p.replace(" ", "  ")} : new String[] {p, p.toLowerCase(), p.replace(" ", "\u00a0"), p.replace(" ", "")});
            }
            case "postcode-district" -> v.postcode().split(" ")[0];
            case "vehicle-registration" -> vehicle(n);
            case "driving-licence" -> {
                String d = v.licence();
                yield pick(n, tuning ? new String[] {d, group(d, " ", 5, 6, 5), d + " 35"} : new String[] {d.toLowerCase(), group(d, "-", 5, 6, 5), d, group(d, " ", 5, 6, 3, 2), v.digits(8)});
            }
            case "passport" -> pick(n, tuning ? new String[] {v.digits(9), "AB" + v.digits(7), group(v.digits(9), " ", 3, 3, 3)}
                    : new String[] {v.digits(9), "YB" + v.digits(7), group(v.digits(9), "-", 3, 3, 3), "EK " + v.digits(7)});
            case "pnc-id" -> pick(n, v.pnc(tuning));
            case "cro-number" -> pick(n, v.cro(tuning));
            case "arrest-summons" -> pick(n, v.asn(tuning));
            case "crime-reference" -> pick(n, tuning ? new String[] {"46/" + v.digits(5) + "/20", "42/" + v.digits(7) + "/23", "CR/2021/" + v.digits(5), v.digits(7) + "/22", "1524" + v.digits(7), "20*" + v.digits(6)}
                    : new String[] {"13/" + v.digits(6) + "/24", "CR" + v.digits(6) + "/23", "22" + v.digits(9), "61A/" + v.digits(4) + "/19", "OCC-23-" + v.digits(6), "46/" + v.digits(4) + "/2021"});
            case "log-number" -> pick(n, tuning ? new String[] {v.digits(4) + " of 12/03/2024", v.digits(3), "202405" + "03-0" + v.digits(3), v.digits(4) + "/12MAR24"}
                    : new String[] {v.digits(3) + " dated 4 May 2023", v.digits(4), "P2403" + v.digits(8), v.digits(4) + " of 7th June", "0" + v.digits(3) + "-130922"});
            case "case-urn" -> pick(n, tuning ? new String[] {"46AB00" + v.digits(3) + "24", "01YZ" + v.digits(7), "46 CD " + v.digits(5) + " 23"}
                    : new String[] {"12GH" + v.digits(5) + "22", "06/ZF/" + v.digits(5) + "/24", "52SA1" + v.digits(4) + "23"});
            case "exhibit" -> pick(n, tuning ? new String[] {"JAS/01", "RTK/" + (1 + v.below(20)), "ABM/4", "LW/2"} : new String[] {"KDP/0" + (1 + v.below(9)), "FH/12", "GMW3", "T.R.B/2", "NOC/1A"});
            case "phone" -> phone(n);
            case "email" -> pick(n, tuning ? new String[] {"j.smith" + v.digits(2) + "@example.org", "info@example.co.uk", "Maria_K@mail.example.com", "tom+case@example.net"}
                    : new String[] {"a.n.other-" + v.digits(2) + "@example.ac.uk", "SALES@EXAMPLE.ORG", "bella.k (at) example.org", "zed [at] example [dot] com", "o'neill.p@post.example.uk"});
            case "url" -> pick(n, tuning ? new String[] {"https://www.example.org/people/" + v.digits(4), "www.example.com", "example.co.uk/profile"}
                    : new String[] {"http://example.net/u?id=" + v.digits(5), "hxxps://chat.example.org/x", "facebook.com/some.person." + v.digits(2), "https://example.org/~lee"});
            case "handle" -> pick(n, tuning ? new String[] {"@night_owl" + v.digits(2), "@jo.bloggs", "@ACABkid"} : new String[] {"@real.k8" + v.digits(2), "@Mx_Quill", "@zz" + v.digits(3), "@the_baker"});
            case "ip-address" -> pick(n, tuning ? new String[] {"192.0.2." + v.below(255), "198.51.100." + v.below(255), "2001:db8::8a2e:370:7334"}
                    : new String[] {"203.0.113." + v.below(255), "192.0.2." + v.below(255) + ":8080", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "2001:db8:1::ab9:c0a8:102"});
            case "mac-address" -> pick(n, tuning ? new String[] {"00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e", "AA:BB:CC:1D:2E:3F"} : new String[] {"F4:0F:24:9B:7C:0" + v.below(9), "f40f.249b.7c01", "3C-22-FB-0A-11-9E", "d8:a2:5e:00:41:bc"});
            case "imei" -> {
                String d = v.luhn("35" + v.digits(12));
                yield pick(n, tuning ? new String[] {d, group(d, " ", 2, 6, 6, 1), group(d, "-", 2, 6, 6, 1)} : new String[] {group(d, "/", 2, 6, 6, 1), d, group(d, " ", 6, 2, 6, 1), group(d, " ", 3, 3, 3, 3, 3)});
            }
            case "date-of-birth" -> dob(n);
            case "age" -> pick(n, tuning ? new String[] {"34", "17", "62", "8"} : new String[] {"29", "71", "15", "45"});
            case "card" -> {
                String d = v.luhn("4" + v.digits(14));
                String a = v.luhn("37" + v.digits(12));
                yield pick(n, tuning ? new String[] {group(d, " ", 4, 4, 4, 4), d, group(d, "-", 4, 4, 4, 4)} : new String[] {group(d, "\u00a0", 4, 4, 4, 4), group(a, " ", 4, 6, 5), d, group(v.luhn("5" + v.digits(14)), "  ", 4, 4, 4, 4)});
            }
            case "iban" -> {
                String d = v.iban();
                yield pick(n, tuning ? new String[] {d, group(d, " ", 4, 4, 4, 4, 4, 2)} : new String[] {group(d, " ", 4, 4, 4, 4, 4, 2), d.toLowerCase(), d, group(d, "-", 4, 4, 4, 4, 4, 2)});
            }
            case "bank-account" -> pick(n, tuning ? new String[] {"20-00-00 " + v.digits(8), "12-34-56", v.digits(8)} : new String[] {"40 12 34", v.digits(8), "30-98-97 / " + v.digits(8), v.digits(4) + " " + v.digits(4), "090128"});
            case "what3words" -> pick(n, tuning ? new String[] {"///filled.count.soap", "///index.home.raft"} : new String[] {"///limit.broom.flip", "///daring.lion.race", "///spoon.happy.trees"});
            case "prison-number" -> pick(n, tuning ? new String[] {"A1234BC", "A" + v.digits(4) + "DF"} : new String[] {"A" + v.digits(4) + "EK", "B" + v.digits(4) + "CT", "a" + v.digits(4) + "ab"});
            case "offender-reference" -> pick(n, tuning ? new String[] {"A" + v.digits(6), "X" + v.digits(6)} : new String[] {"D" + v.digits(6), "J " + v.digits(6), "E" + v.digits(6)});
            case "address" -> pick(n, v.addresses(tuning));
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Written forms of the testing part; types without a form of their own are written as in the other parts. */
    private String thirdValue(String type, int n) {
        String m = "07700900" + v.digits(3);
        return switch (type) {
            case "nhs-number" -> {
                String d = v.nhs();
                yield pick(n, new String[] {group(d, ".", 3, 3, 4), group(d, "\u2007", 3, 3, 4), group(d, "–", 3, 3, 4), group(d, " ", 3, 3, 4)});
            }
            case "ni-number" -> {
                String d = "QQ" + v.digits(6);
                yield pick(n, new String[] {group(d, ".", 2, 2, 2, 2) + ".C", "Q Q " + d.substring(2) + " B", group(d, "\u00a0", 2, 2, 2, 2) + "\u00a0A", group(d, " ", 2, 2, 2, 2)});
            }
            case "postcode" -> pick(n, new String[] {v.postcode().replace(" ", "\u2009"), v.postcode(), v.postcode().replace(" ", "-"), v.postcode().replace(" ", "   ")});
            case "vehicle-registration" -> pick(n, new String[] {"BD" + (51 + v.below(20)) + " " + v.letters(3), "S" + v.digits(3) + v.letters(3), v.letters(3) + " " + v.digits(2) + "W", "VK 19 " + v.letters(3), "HIG " + v.digits(4),
                "LX" + (10 + v.below(12)) + "\u00a0" + v.letters(3)});
            case "crime-reference" -> pick(n, new String[] {"07/" + v.digits(5) + "/22", v.digits(6) + "/21", "CR-" + v.digits(6) + "-23", "23*" + v.digits(7), "5424" + v.digits(6)});
            case "log-number" -> pick(n, new String[] {v.digits(4) + " of 03/11/2023", "0" + v.digits(3), "20231103-" + v.digits(4), v.digits(3) + "/05JUN23"});
            case "phone" -> pick(n, new String[] {group(m, " ", 4, 3, 4), "+44-7700-900" + v.digits(3), "(0161) 496 0" + v.digits(3), "07700 / 900" + v.digits(3), "01632 960 " + v.digits(3), "0044 (0) 7700 900" + v.digits(3),
                "+353 1 496 0" + v.digits(3), "0808 157 0" + v.digits(3)});
            case "date-of-birth" -> pick(n, new String[] {"3rd of May 19" + (50 + v.below(49)), "1" + v.below(9) + "." + "2." + (60 + v.below(39)), "19" + (50 + v.below(49)) + "-12-0" + (1 + v.below(9)), "Sunday 4 April 19" + (50 + v.below(49)),
                "2" + v.below(9) + " / 07 / 19" + (50 + v.below(49)), "9-Jan-" + (60 + v.below(39))});
            case "age" -> pick(n, new String[] {"26", "83", "14", "51"});
            case "address" -> {
                int d = 1 + v.below(150);
                yield pick(n, new String[] {d + " Wisteria Park", "Flat " + d + " Gable Court, Station Road", d + " Old Mill Lane", "Ivy Cottage, The Green, Sutton Vale", d + "/" + (d + 1) + " Canal Street", "Room " + (1 + v.below(40)) + ", " + d + " Castle Hill",
                    d + " Kestrel Mews, Larkfield, ME14 5TR", "Basement Flat, " + d + " Regent's Place"});
            }
            case "card" -> {
                String d = v.luhn("5" + v.digits(14));
                yield pick(n, new String[] {group(d, ".", 4, 4, 4, 4), group(d, " - ", 4, 4, 4, 4), d});
            }
            case "bank-account" -> pick(n, new String[] {v.digits(8), "11-22-33", v.digits(4) + "-" + v.digits(4), "60 11 22"});
            case "exhibit" -> pick(n, new String[] {"PLK/3", "SW/07", "ANH/11", "DRF2"});
            case "handle" -> pick(n, new String[] {"@kev.in" + v.digits(2), "@___sami", "@TruthTeller" + v.digits(2)});
            case "email" -> pick(n, new String[] {"first.last" + v.digits(2) + "@example.info", "X_Y@EXAMPLE.CO.UK", "kim@ example.org", "mo [at] example.net"});
            default -> value(type, n);
        };
    }

    private String vehicle(int n) {
        String l = v.letters(3);
        return pick(n, tuning
                ? new String[] {"LK57 " + l, "AB12" + l, "K" + v.digits(3) + " " + l, l + " " + v.digits(3) + "T", "YX19  " + l, "AXI " + v.digits(4), "Q" + v.digits(3) + " " + l}
                : new String[] {"GN" + (10 + v.below(15)) + " " + l, "WP68" + l, "M" + v.digits(2) + " " + l, l + v.digits(2) + "Y", "KE 05 " + l, "RJZ " + v.digits(4), "EY21-" + l, "101 D " + v.digits(3)});
    }

    private String phone(int n) {
        String m = "07700900" + v.digits(3);
        String l = "01632960" + v.digits(3);
        return pick(n, tuning
                ? new String[] {group(m, " ", 5, 6), m, group(l, " ", 5, 6), "+44 7700 900" + v.digits(3), "(01632) 960" + v.digits(3), group(m, " ", 5, 3, 3)}
                : new String[] {group(m, "-", 5, 3, 3), "+447700900" + v.digits(3), "0044 7700 900 " + v.digits(3), "020 7946 0" + v.digits(3), group(l, " ", 5, 3, 3), "+44 (0)1632 960" + v.digits(3),
                    "07700.900." + v.digits(3), "0161 496 0" + v.digits(3), "+92 300 12345" + v.digits(2)});
    }

    private String dob(int n) {
        int d = 1 + v.below(28);
        int y = 1945 + v.below(65);
        return pick(n, tuning
                ? new String[] {two(d) + "/0" + (1 + v.below(9)) + "/" + y, d + " March " + y, two(d) + ".11." + y, y + "-04-" + two(d), two(d) + "/12/" + two(y % 100), d + "th of June " + y}
                : new String[] {two(d) + "-07-" + y, d + "th August " + y, "May " + d + ", " + y, two(d) + two(1 + v.below(12)) + y, d + " Sept " + two(y % 100), d + "/" + (1 + v.below(9)) + "/" + y, y + "/10/" + two(d)});
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    private static String pick(int n, String[] forms) {
        return forms[Math.floorMod(n * 7 + n / 11, forms.length)];
    }

    private static String group(String digits, String separator, int... sizes) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            if (at > 0) {
                out.append(separator);
            }
            out.append(digits, at, Math.min(digits.length(), at + size));
            at += size;
        }
        return out.append(digits.substring(Math.min(digits.length(), at))).toString();
    }
}
