package org.taizhang.rulebook;

import java.util.Comparator;

/**
 * An item of an article, written {@code 17-1}; item 0 is the article as a whole, written {@code 29}.
 *
 * @param article the article's number, from 1
 * @param item the item's number, 0 for the whole article
 */
public record Provision(int article, int item) implements Comparable<Provision> {

    private static final Comparator<Provision> BY_NUMBER =
            Comparator.comparingInt(Provision::article).thenComparingInt(Provision::item);

    public Provision {
        if (article < 1 || item < 0) {
            throw new IllegalArgumentException("no such provision: " + article + "-" + item);
        }
    }

    /** Reads the canonical form, {@code 17-1} or {@code 29}. */
    public static Provision of(String code) {
        int dash = code.indexOf('-');
        return dash < 0
                ? new Provision(Integer.parseInt(code), 0)
                : new Provision(Integer.parseInt(code.substring(0, dash)), Integer.parseInt(code.substring(dash + 1)));
    }

    /** The canonical form, as the workbook and the exports write it. */
    public String code() {
        return item == 0 ? Integer.toString(article) : article + "-" + item;
    }

    /** As a Chinese document cites it: {@code 第十七条第（一）项}. */
    public String citation() {
        String text = "第" + ChineseNumber.of(article) + "条";
        return item == 0 ? text : text + "第（" + ChineseNumber.of(item) + "）项";
    }

    @Override
    public int compareTo(Provision other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
