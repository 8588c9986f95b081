package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they fall in passing, and the same words where nobody is meant. */
class NamesInPassingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "Her brother in law Haji Rafaqat sat there.|Haji Rafaqat",
        "She is called Auntie Mei.|Auntie Mei",
        "a man I know as Martin Quilligan snr came|Martin Quilligan snr",
        "All lines followed, A Frobisher to be seen.|A Frobisher",
        "spk to blessing in tenancy|blessing",
        "her mate mark says he saw it|mark",
        "IP KNOWS HIM AS \"PICKS\", DRINKS THERE|PICKS",
        "He is quiet. People say Muds.|Muds",
        "o'shaughnessy denies it|o'shaughnessy",
        "went to see ip maggie o'shaughnessy-bell there|maggie,o'shaughnessy-bell",
        "Talk had with Frank regarding the bins.|Frank",
        "Hope was born in Cork.|Hope",
        "can you search a Quodd, Q-U-O-double D, of Larch|Q-U-O-double D",
        "Thanks, Bex - PC Rebecca Thwaite|Bex",
    })
    void somebody(String text, String names) {
        assertThat(Findings.of("person-name", text.replace("\\\"", "\""))).contains(names.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"He's away to Appleby.", "It is 3 miles to Ashcombe by the A420. It was the 17.42 to Wenbridge.", "Units to area search Rose Hill. Last seen toward Dean Park.", "On the path behind Darwin Close.", "Station: Castle Orrin\nArea: Brayford East",
            "ST CUTHMAN'S CHURCH OF ENGLAND ACADEMY", "Second time 4 April, one officer the same.", "Virgo Broadband told us.", "Dog, a brindle staffy, called Duchess.", "who I call Auntie, she runs it", "there was a mark on her", "his mother don't know", "at 6 o'clock",
            "spoke to hope and faith groups", "give us a bell"})
    void nobody(String text) {
        assertThat(Findings.of("person-name", text)).isEmpty();
    }
}
