package org.taizhang.publication.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph of a template as the pieces of text that it is stored in. Word and LibreOffice cut a paragraph into pieces as
 * they please (at a change of language, a correction), so that a tag may begin in one piece and end in another; it is
 * found all the same, and what replaces it looks like the tag's first character.
 */
final class TagLine {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");
    /** Braces that begin or end a tag and aren't part of one, also those of a Chinese keyboard. */
    private static final Pattern BROKEN = Pattern.compile("[{｛]{2}|[}｝]{2}");

    private final XmlObject paragraph;
    private final List<XmlObject> pieces = new ArrayList<>();

    private TagLine(XmlObject paragraph) {
        this.paragraph = paragraph;
    }

    /** Every paragraph that may have tags: of the body, tables, text boxes, headers, footers and footnotes. */
    static List<TagLine> of(XWPFDocument document) {
        List<TagLine> lines = new ArrayList<>();
        collect(document.getDocument().getBody(), lines);
        document.getHeaderList().forEach(header -> collect(header._getHdrFtr(), lines));
        document.getFooterList().forEach(footer -> collect(footer._getHdrFtr(), lines));
        document.getFootnotes().forEach(note -> collect(note.getCTFtnEdn(), lines));
        return lines;
    }

    /** The paragraph's element. */
    XmlObject paragraph() {
        return paragraph;
    }

    /** The names of its tags, in order. */
    List<String> tags() {
        return TAG.matcher(text()).results().map(found -> found.group(1)).toList();
    }

    /** What looks like a tag and isn't one, with what stands around it. */
    Optional<String> broken() {
        String rest = TAG.matcher(text()).replaceAll("");
        return BROKEN.matcher(rest).find() ? Optional.of(rest.strip()) : Optional.empty();
    }

    /** Whether it says nothing but tags. */
    boolean isOnlyTags() {
        return TAG.matcher(text()).replaceAll("").isBlank();
    }

    /** Puts what each tag stands for in its place. */
    void fill(UnaryOperator<String> values) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = TAG.matcher(text());
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), values.apply(matcher.group(1))));
        }
        for (int last = found.size() - 1; last >= 0; last--) {
            replace(found.get(last));
        }
    }

    private record Found(int start, int end, String value) {}

    private void replace(Found tag) {
        int from = 0;
        boolean written = false;
        for (XmlObject piece : pieces) {
            String text = text(piece);
            int to = from + text.length();
            if (tag.start() < to && from < tag.end()) {
                String before = text.substring(0, Math.max(0, tag.start() - from));
                String after = text.substring(Math.min(text.length(), tag.end() - from));
                set(piece, before + (written ? "" : tag.value()) + after);
                written = true;
            }
            from = to;
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(text(piece)));
        return text.toString();
    }

    private static String text(XmlObject piece) {
        try (XmlCursor cursor = piece.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static void set(XmlObject piece, String text) {
        try (XmlCursor cursor = piece.newCursor()) {
            cursor.setTextValue(text);
            ((Element) cursor.getDomNode()).setAttributeNS(XML, "xml:space", "preserve");
        }
    }

    private static void collect(XmlObject root, List<TagLine> lines) {
        try (XmlCursor cursor = root.newCursor()) {
            collect(cursor, null, lines);
        }
    }

    /** A text box stands inside a paragraph and has paragraphs of its own. */
    private static void collect(XmlCursor cursor, TagLine within, List<TagLine> lines) {
        if (!cursor.toFirstChild()) {
            return;
        }
        do {
            TagLine line = within;
            if (is(cursor, "p")) {
                line = new TagLine(cursor.getObject());
                lines.add(line);
            } else if (is(cursor, "t") && within != null) {
                within.pieces.add(cursor.getObject());
            }
            collect(cursor, line, lines);
        } while (cursor.toNextSibling());
        cursor.toParent();
    }

    private static boolean is(XmlCursor cursor, String name) {
        Node node = cursor.getDomNode();
        return name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
    }
}
