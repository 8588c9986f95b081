package org.ipag.scrutiny.privacy.internal;

import java.util.Set;
import java.util.regex.Pattern;

import org.ipag.scrutiny.privacy.ScanText;

/** What stands before a street with a comma between and is nobody's house: a shop, a surgery, where something happened. */
final class NoHouse {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?i)\\b(?:year|yr|bus|class|form|item|page|figure) $");
    private static final Set<String> SCENES = Set.of("scene", "sock", "custody", "bible", "bag", "pocket", "hospital", "court", "school", "work", "station", "drawer", "boot", "glovebox", "wallet", "purse", "safe", "bra", "waistband", "shoe", "coat", "car", "van", "road", "rear", "front");
    private static final Set<String> WORN = Set.of("wearing", "wears", "wore", "dressed");
    private static final Pattern SURGERY = Pattern.compile("(?i)\\s(?:surgery|medical|health|clinic|practice|dental|school|primary|police)\\b");
    private static final Set<String> BUSINESS = Set.of("hire", "scaffolding", "bakery", "services", "haulage", "roofing", "plumbing", "butchers", "bakers", "salon", "motors", "tyres", "garage", "taxis", "cars", "stores", "supermarket", "pharmacy", "chemist", "solicitors", "opticians", "barbers", "cafe", "takeaway", "security", "metal", "electrical", "builders");
    private static final Set<String> SHOPS = Set.of("iceland", "specsavers", "tesco", "asda", "aldi", "lidl", "boots", "argos", "greggs", "morrisons", "sainsbury", "sainsburys", "waitrose", "superdrug", "primark", "wilko", "wickes", "halfords", "screwfix", "poundland", "spar", "costcutter", "nisa", "londis", "subway", "mcdonalds", "costa", "ladbrokes", "coral");

    private NoHouse() {
    }

    /** "at scene, road blocked", "Year 8 along Mason Street", "Dr Ames, George Street Surgery", "answers to Ida, wearing green": no house stands before the comma. */
    static boolean before(ScanText text, int cue, int from, int end, boolean digit, boolean lives) {
        if (digit) {
            return SCHOOL_YEAR.matcher(text.before(text.start(from), 8)).find();
        }
        String s = text.text();
        int comma = s.indexOf(',', text.start(from));
        if (comma < 0 || comma >= end) {
            return false;
        }
        int last = text.wordAt(comma) - 1;
        int next = last + 1;
        boolean bare = (last == from || text.lower(from).equals("the")) && SCENES.contains(text.lower(last));
        boolean answers = cue > 0 && text.lower(cue).equals("to") && text.lower(cue - 1).startsWith("answer");
        boolean worn = next < text.words() && WORN.contains(text.lower(next));
        boolean surgery = SURGERY.matcher(s).region(end, Math.min(s.length(), end + 12)).lookingAt();
        boolean business = last >= from && BUSINESS.contains(text.lower(last));
        return bare || answers || worn || surgery || (business || SHOPS.contains(text.lower(from))) && !lives || text.lower(from).equals("fallen");
    }
}
