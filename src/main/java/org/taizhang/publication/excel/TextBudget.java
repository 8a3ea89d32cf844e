package org.taizhang.publication.excel;

/** How much text a workbook's table of shared texts may take: it stays in memory until the workbook is complete. */
final class TextBudget {

    private static final int CHARACTERS = 20_000_000;
    private static final int TEXTS = 400_000;

    private int characters;
    private int texts;

    /** Whether there is room for one more. */
    boolean take(String text) {
        characters = Math.min(CHARACTERS, characters + text.length());
        texts++;
        return characters < CHARACTERS && texts < TEXTS;
    }
}
