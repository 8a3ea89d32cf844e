package org.taizhang.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document as its template is filled.
 *
 * @param kind which template
 * @param title what the file says it is
 * @param author who issues it
 * @param dated the day that the file says it was made
 * @param texts what the tags of words say, by their names; empty where one is missing
 * @param bodies what the tags of blocks say, by their names; nothing where one is missing
 */
public record Paper(
        PaperKind kind,
        String title,
        String author,
        LocalDate dated,
        Map<String, String> texts,
        Map<String, List<Block>> bodies) {

    public Paper {
        texts = Map.copyOf(texts);
        bodies = Map.copyOf(bodies);
        for (String name : texts.keySet()) {
            require(
                    kind.tag(name)
                            .filter(tag -> tag.content() != PaperTag.Content.BLOCKS)
                            .isPresent(),
                    name);
        }
        for (String name : bodies.keySet()) {
            require(
                    kind.tag(name)
                            .filter(tag -> tag.content() == PaperTag.Content.BLOCKS)
                            .isPresent(),
                    name);
        }
    }

    /** What a tag of words says. */
    public String text(String tag) {
        return texts.getOrDefault(tag, "");
    }

    /** What a tag of blocks says. */
    public List<Block> body(String tag) {
        return bodies.getOrDefault(tag, List.of());
    }

    private static void require(boolean known, String name) {
        if (!known) {
            throw new IllegalArgumentException("no such tag: " + name);
        }
    }
}
