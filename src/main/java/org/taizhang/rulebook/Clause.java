package org.taizhang.rulebook;

/**
 * A numbered provision with a short name and its statutory words.
 *
 * @param provision its number
 * @param label a short name for lists
 * @param text the statutory words
 */
public record Clause(Provision provision, String label, String text) {

    /** Its words in quotation marks, to stand within a sentence: without the mark that ends them in the enumeration. */
    public String quoted() {
        return "“" + text.replaceFirst("[；。]$", "") + "”";
    }
}
