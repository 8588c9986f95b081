package org.ipag.scrutiny.privacycorpus.fifth;

/**
 * A made-up member of police staff.
 *
 * @param rank the rank as it is written before the name
 * @param given the given name
 * @param surname the surname
 * @param number the collar number
 */
record Officer(String rank, String given, String surname, String number) {

    /** The first letters of given name, perhaps a middle name, and surname. */
    String initials() {
        String middle = (number.charAt(0) - '0') % 2 == 0 ? "" : middleInitial();
        return given.charAt(0) + middle + surname.substring(surname.lastIndexOf(' ') + 1).charAt(0);
    }

    private String middleInitial() {
        return String.valueOf((char) ('A' + Integer.parseInt(number) % 20));
    }
}
