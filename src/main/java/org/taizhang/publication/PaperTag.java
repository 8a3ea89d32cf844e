package org.taizhang.publication;

/**
 * A place in a template that is filled, written there as {@code {{name}}}.
 *
 * @param name as the office writes it
 * @param content what it is filled with
 * @param required whether a template without it can't be used
 */
public record PaperTag(String name, Content content, boolean required) {

    /** What fills a tag. */
    public enum Content {
        /** Words within a line. */
        TEXT,
        /** Words on a line of their own, which goes when there are none. */
        LINE,
        /** Paragraphs, tables and charts in place of a line. */
        BLOCKS
    }

    /** The tag as it stands in a template. */
    public String written() {
        return "{{" + name + "}}";
    }
}
