package org.ipag.scrutiny.office.content;

import java.util.List;

/**
 * A list.
 *
 * @param kind  what stands before its items
 * @param items its items
 */
public record ListBlock(Kind kind, List<Item> items) implements Block {

    /** What stands before an item. */
    public enum Kind {
        BULLET, NUMBER, CHECKBOX
    }

    /**
     * An item.
     *
     * @param runs     its words
     * @param children items below it, lettered in a numbered list
     */
    public record Item(List<Run> runs, List<Item> children) {

        public Item {
            runs = List.copyOf(runs);
            children = List.copyOf(children);
        }

        public static Item of(String text) {
            return new Item(List.of(Run.of(text)), List.of());
        }
    }

    public ListBlock {
        items = List.copyOf(items);
    }

    public static ListBlock bullets(List<String> texts) {
        return new ListBlock(Kind.BULLET, texts.stream().map(Item::of).toList());
    }
}
