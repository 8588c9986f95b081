package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresAddressTest {

    @ParameterizedTest
    @CsvSource({ "db.example.org, 5432, scrutiny, jo", "10.0.0.1, 5433, my data, a&b=c", "[::1], 1, d, u" })
    void whatIsTypedComesBackFromTheAddress(String host, int port, String database, String user) {
        PostgresAddress address = new PostgresAddress(host, port, database, user);
        assertThat(PostgresAddress.of(address.url())).contains(address);
    }

    @Test
    void readsAnAddressTypedByHand() {
        assertThat(PostgresAddress.of("jdbc:postgresql://db/scrutiny?sslmode=require&user=jo"))
                .contains(new PostgresAddress("db", 5432, "scrutiny", "jo"));
        assertThat(PostgresAddress.of("jdbc:h2:file:x")).isEmpty();
        assertThat(PostgresAddress.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "'', 5432, d, u", "h, 0, d, u", "h, 70000, d, u", "h, 1, '', u", "h, 1, d, ''", "h/x?user=y, 1, d, u" })
    void refusesWhatIsNoAddress(String host, int port, String database, String user) {
        assertThatThrownBy(() -> new PostgresAddress(host, port, database, user))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
