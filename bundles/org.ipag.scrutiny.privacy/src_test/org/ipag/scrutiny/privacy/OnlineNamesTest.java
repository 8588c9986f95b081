package org.ipag.scrutiny.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Online names without an @: by how they are built and by the words around. */
class OnlineNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A grown-up calling himself official.shirin on Discord wrote.|official.shirin",
        "Snapchat is official.yewande now.|official.yewande",
        "He was calling himself xkavithax32 on Discord.|xkavithax32",
        "I blocked that and then fenlandtruth.returns came.|fenlandtruth.returns",
        "He has had it on snap from bigtruthm8.|bigtruthm8",
        "She put it on her TikTok, which is shaz.xo.naughty. My friend saw.|shaz.xo.naughty",
        "gamertag: nightowlx, found online.|nightowlx",
        "Who is bigtruthm8? No comment.|bigtruthm8",
        "It was ratboyy on Instagram again.|ratboyy",
    })
    void found(String text, String name) {
        assertThat(Findings.of("handle", text)).as(text).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He posted it on Facebook.Then he left.", "I saw it on iphone12 and windows10.", "It was posted online by october2023.", "A woman who called herself Makena Guled came.", "The phone was at what3words ///table.spoon.lamp",
        "He sent photo.jpg and notes.docx on WhatsApp.", "Normal.dotm", "Made from crimereport.dotx and returns.xlsm.", "Export download.accdb attached.", "She was on Snapchat at home.", "Messages on Facebook were deleted.", "He is on Discord a lot."})
    void noNames(String text) {
        assertThat(Findings.of("handle", text)).as(text).isEmpty();
    }

    @Test
    void aPlatformAloneIsNobodysAddress() {
        assertThat(Findings.of("url", "Sent by facebook.com and by facebook.com/nightowl77")).containsExactly("facebook.com/nightowl77");
    }
}
