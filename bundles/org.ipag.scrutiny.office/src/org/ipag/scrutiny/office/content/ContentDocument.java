package org.ipag.scrutiny.office.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as content, ready for any renderer.
 *
 * @param info   title, author's role, language and what is printed on every page
 * @param blocks what it says, in reading order
 */
public record ContentDocument(DocumentInfo info, List<Block> blocks) {

    public ContentDocument {
        blocks = List.copyOf(blocks);
    }

    /** Starts a document. */
    public static Builder of(DocumentInfo info) {
        return new Builder(info);
    }

    /** Collects blocks in reading order. */
    public static final class Builder {

        private final DocumentInfo info;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(DocumentInfo info) {
            this.info = info;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public ContentDocument build() {
            return new ContentDocument(info, blocks);
        }
    }
}
