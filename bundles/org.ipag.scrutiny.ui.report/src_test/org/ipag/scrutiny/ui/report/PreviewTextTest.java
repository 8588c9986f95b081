package org.ipag.scrutiny.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;

class PreviewTextTest {

    private final StyleRange first = style(0, 5);
    private final StyleRange second = style(10, 10);
    private final StyleRange third = style(30, 5);
    private final PreviewText.Rendered rendered = new PreviewText.Rendered("", new StyleRange[] { first, second, third },
            new TreeMap<>(), Map.of(), List.of());

    @Test
    void aLineHasTheStylesThatReachIntoIt() {
        assertThat(rendered.stylesIn(0, 40)).containsExactly(first, second, third);
        assertThat(rendered.stylesIn(5, 5)).isEmpty();
        assertThat(rendered.stylesIn(15, 3)).containsExactly(second);
        assertThat(rendered.stylesIn(19, 12)).containsExactly(second, third);
        assertThat(rendered.stylesIn(35, 5)).isEmpty();
    }

    private static StyleRange style(int start, int length) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        return style;
    }
}
