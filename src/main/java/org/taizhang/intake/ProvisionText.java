package org.taizhang.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.rulebook.ChineseNumber;
import org.taizhang.rulebook.Provision;

/**
 * The spellings of an item: {@code 17-1}, {@code 17(1)}, {@code 第十七条第（一）项}, {@code 第17条第1项}, {@code 十七（一）},
 * each with or without a label behind it.
 */
final class ProvisionText {

    private static final String NUMBER = "([0-9]{1,3}|[零〇一二三四五六七八九十百]{1,7})";
    private static final String DASH = "[-‐–—−]";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("^([0-9]{1,3}) ?" + DASH + " ?([0-9]{1,3})(?![0-9])"),
            Pattern.compile("^" + NUMBER + " ?\\( ?" + NUMBER + " ?\\)"),
            Pattern.compile("^第 ?" + NUMBER + " ?条 ?第? ?\\( ?" + NUMBER + " ?\\) ?项?"),
            Pattern.compile("^第 ?" + NUMBER + " ?条 ?第 ?" + NUMBER + " ?项"));

    /** A label that is more than a label: a further number after a separator, or straight behind. */
    private static final Pattern ANOTHER_ITEM = Pattern.compile("^ ?(?:"
            + "(?:[、,;/.和及与至到~]|" + DASH + ") ?(?:第? ?\\(? ?" + NUMBER + " ?(?:$|[)项条、,;/和及与至到~(]|" + DASH + "))"
            + "|\\( ?" + NUMBER + " ?\\)"
            + "|第 ?\\(? ?" + NUMBER
            + "|[0-9]{1,3} ?(?:$|\\(|" + DASH + "|[、,;/.]))");

    private ProvisionText() {}

    /** The item that a text names; nothing where it names none, or more than one. */
    static Optional<Provision> parse(String text) {
        String folded = Folding.code(text);
        for (Pattern spelling : SPELLINGS) {
            Matcher matcher = spelling.matcher(folded);
            if (matcher.find()) {
                boolean single =
                        !ANOTHER_ITEM.matcher(folded.substring(matcher.end())).find();
                return single ? provision(number(matcher.group(1)), number(matcher.group(2))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Provision> provision(int article, int item) {
        return article < 1 || item < 1 ? Optional.empty() : Optional.of(new Provision(article, item));
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : ChineseNumber.parse(digits);
    }
}
