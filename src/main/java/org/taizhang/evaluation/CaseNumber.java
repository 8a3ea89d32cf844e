package org.taizhang.evaluation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case number, 案号: {@code （2024）吉0721民初123号} after 法〔2015〕137号 and 法〔2018〕335号, or the older
 * {@code （2014）前民初字第123号}.
 *
 * @param year year in which the case was received
 * @param court court code, {@code 吉0721}; of an old number, the court's and case's words together
 * @param type specialised and case-type code, {@code 民初}, {@code 知民终}; empty for an old number
 * @param number the number within year, court and type; an old one keeps its leading zeros
 * @param suffix 之一 and so on, or empty
 */
public record CaseNumber(int year, String court, String type, String number, String suffix) {

    private static final String SUFFIX = "(之[一二三四五六七八九十百]{1,5})?";
    private static final String HAN = "[\\x{3007}\\p{IsHan}]";

    private static final Pattern CURRENT = Pattern.compile("\\(([12][0-9]{3})\\)(" + CaseCodes.courtAlternatives()
            + ")(" + HAN + "{1,8})0*([1-9][0-9]{0,8})号" + SUFFIX);

    private static final Pattern OLD =
            Pattern.compile("\\(([12][0-9]{3})\\)((?:" + HAN + "|[0-9()]){1,20})字第([0-9]{1,9})号" + SUFFIX);

    /** From this year on only the current form is in use. */
    private static final int CURRENT_FROM = 2016;

    private static final int EARLIEST = 1949;

    /** Reads a case number however its brackets, digits and blanks are written; nothing where it is none. */
    public static Optional<CaseNumber> parse(String text) {
        String folded = fold(text);
        Matcher current = CURRENT.matcher(folded);
        if (current.matches()) {
            return of(year(current), current.group(2), current.group(3), current.group(4), current.group(5));
        }
        Matcher old = OLD.matcher(folded);
        return old.matches() && year(old) < CURRENT_FROM
                ? of(year(old), old.group(2), "", old.group(3), old.group(4))
                : Optional.empty();
    }

    /** The one form in which it is stored and shown. */
    public String canonical() {
        String middle = isOldForm() ? court.replace('(', '（').replace(')', '）') + "字第" : court + type;
        return "（" + year + "）" + middle + number + "号" + suffix;
    }

    /** Whether it is of the form that was in use before 2016. */
    public boolean isOldForm() {
        return type.isEmpty();
    }

    /** Whether its court code is one that can have been given out: a high court's, or two or four digits behind it. */
    public boolean hasKnownCourt() {
        int digits = (int) court.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits % 2 == 0 && CaseCodes.COURTS.contains(court.substring(0, court.length() - digits));
    }

    /** Whether its type is one of the list, perhaps behind a specialised code. */
    public boolean hasKnownType() {
        return CaseCodes.type(type).isPresent();
    }

    private static Optional<CaseNumber> of(int year, String court, String type, String number, String suffix) {
        return year < EARLIEST
                ? Optional.empty()
                : Optional.of(new CaseNumber(year, court, type, number, suffix == null ? "" : suffix));
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group(1));
    }

    private static String fold(String text) {
        String usual = text.replace('（', '(').replace('）', ')');
        if (isFolded(usual)) {
            return usual;
        }
        StringBuilder folded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            if ("[〔【".indexOf(c) >= 0) {
                folded.append('(');
            } else if ("]〕】".indexOf(c) >= 0) {
                folded.append(')');
            } else if (!isBlank(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether it is written the usual way: nothing but round brackets, letters, digits and common ideographs. */
    private static boolean isFolded(String text) {
        return text.chars()
                .allMatch(c -> c == '('
                        || c == ')'
                        || c >= '0' && c <= '9'
                        || c >= 'A' && c <= 'Z'
                        || c >= '\u4E00' && c <= '\u9FFF');
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
