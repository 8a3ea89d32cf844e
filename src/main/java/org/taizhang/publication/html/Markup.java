package org.taizhang.publication.html;

/** Writes elements, every text and attribute escaped. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        text.append('<').append(element);
        for (int a = 0; a < attributes.length; a += 2) {
            text.append(' ').append(attributes[a]).append("=\"");
            escape(attributes[a + 1]);
            text.append('"');
        }
        text.append('>');
        return this;
    }

    /** Closes an element. */
    Markup close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** An element with words in it. */
    Markup element(String element, String words, String... attributes) {
        open(element, attributes);
        escape(words);
        return close(element);
    }

    /** What is written already as it is to stand. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(c);
            }
        }
    }
}
