package org.ipag.scrutiny.store.internal.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.store.CarriedRecommendation;

/** Follows a recommendation from round to round, back to where it was made first and on to where it was taken up last. */
public final class CarriedLine {

    private static final String ROWS = """
            SELECT recommendation.id, recommendation.number, recommendation.text, recommendation.state,
                   recommendation.carried_from, round.id, round.title, round.year_
              FROM recommendation JOIN round ON round.id = recommendation.round_id WHERE recommendation.""";

    private final Connection connection;
    private final Set<String> seen = new HashSet<>();

    /** @param connection of a transaction of the caller's */
    public CarriedLine(Connection connection) {
        this.connection = connection;
    }

    /**
     * The same recommendation in other rounds, the oldest first.
     *
     * @param id          of the recommendation
     * @param carriedFrom what it says of where it was carried over from; null or empty if it was made in its round
     */
    public List<CarriedRecommendation> through(String id, String carriedFrom) throws SQLException {
        seen.add(id);
        List<CarriedRecommendation> line = new ArrayList<>();
        for (String from = carriedFrom; from != null && !from.isBlank() && seen.add(from);) {
            List<Found> found = find("id = ?", from, true);
            found.forEach(each -> line.addFirst(each.recommendation()));
            from = found.isEmpty() ? null : found.getFirst().carriedFrom();
        }
        List<String> ends = List.of(id);
        while (!ends.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String end : ends) {
                for (Found each : find("carried_from = ? ORDER BY round.year_, recommendation.id", end, false)) {
                    if (seen.add(each.recommendation().id())) {
                        line.add(each.recommendation());
                        next.add(each.recommendation().id());
                    }
                }
            }
            ends = next;
        }
        return List.copyOf(line);
    }

    private List<Found> find(String condition, String id, boolean earlier) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ROWS + condition)) {
            query.setString(1, id);
            List<Found> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String text = row.getString(3);
                    found.add(new Found(new CarriedRecommendation(earlier, row.getString(6), row.getString(7), row.getInt(8), row.getString(1),
                            row.getInt(2), text == null ? "" : text, RecommendationState.get(row.getString(4))), row.getString(5)));
                }
            }
            return found;
        }
    }

    private record Found(CarriedRecommendation recommendation, String carriedFrom) {
    }
}
