package org.ipag.scrutiny.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a PostgreSQL database is, as people say it. A password is never part of it.
 *
 * @param host     name or number of the server
 * @param port     its port
 * @param database name of the database
 * @param user     who signs in
 */
public record PostgresAddress(String host, int port, String database, String user) {

    /** The port of PostgreSQL if nobody says otherwise. */
    public static final int USUAL_PORT = 5432;

    private static final int MOST_PORT = 65_535;
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://(\\[[^\\]]+\\]|[^:/?]+)(?::(\\d{1,5}))?/([^?]*)(?:\\?(?:.*&)?user=([^&]*).*|\\?.*)?");

    /**
     * @throws IllegalArgumentException if the server, database or user is empty, the port impossible, or a name has
     *                                  characters that no such name has
     */
    public PostgresAddress {
        host = host.strip();
        database = database.strip();
        user = user.strip();
        if (!host.matches("[\\p{Alnum}._-]+|\\[?[\\p{XDigit}:.]+\\]?") || port < 1 || port > MOST_PORT || database.isEmpty()
                || user.isEmpty()) {
            throw new IllegalArgumentException("An address needs a server, a port from 1 to 65535, a database and a user");
        }
    }

    /** The address as the store's location wants it. */
    public String url() {
        String server = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "jdbc:postgresql://" + server + ":" + port + "/" + encode(database) + "?user=" + encode(user);
    }

    /** The parts of a location's address; empty if it is not one that a person could have typed into parts. */
    public static Optional<PostgresAddress> of(String url) {
        Matcher parts = URL.matcher(url == null ? "" : url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int port = parts.group(2) == null ? USUAL_PORT : Integer.parseInt(parts.group(2));
            String user = parts.group(4) == null ? System.getProperty("user.name", "") : decode(parts.group(4));
            return Optional.of(new PostgresAddress(parts.group(1), port, decode(parts.group(3)), user));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
