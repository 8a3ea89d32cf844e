package org.taizhang.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.intake.excel.Cell;

/** Other ways to write the same workbook down, all of which some program uses. */
final class Grafts {

    private static final List<String> SHEETS = List.of("评查登记", "办案人员", "差错认定", "人员名册");
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"([^>]*?)(?:/>|>(.*?)</row>)", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("(?<=<sheetData>).*(?=</sheetData>)", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("<si><t(?: xml:space=\"preserve\")?(?:/>|>(.*?)</t>)</si>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<v>(\\d+)(?:\\.0)?</v>");
    private static final int BETWEEN_SYSTEMS = 1_462;
    private static final int OLDEST_DATE = 40_000;

    private Grafts() {}

    /** Puts another cell, with all that stands in it, in a place such as C4. */
    static UnaryOperator<Parts> cell(String sheet, String place, String xml) {
        return parts -> parts.edit(
                parts.sheet(sheet),
                text -> text.replaceFirst(
                        "<c r=\"" + place + "\"[^>]*?(?:/>|>.*?</c>)", Matcher.quoteReplacement(xml)));
    }

    /** Counts days from 1904. */
    static Parts from1904(Parts parts) {
        parts.replace(Parts.WORKBOOK, "date1904=\"false\"", "date1904=\"1\"");
        return cells(parts, cell -> {
            Matcher number = NUMBER.matcher(cell.group());
            boolean date = !isText(cell) && number.find() && Integer.parseInt(number.group(1)) > OLDEST_DATE;
            return date
                    ? number.replaceAll("<v>" + (Integer.parseInt(number.group(1)) - BETWEEN_SYSTEMS) + "</v>")
                    : cell.group();
        });
    }

    /** Writes days as ISO 8601. */
    static Parts isoDates(Parts parts) {
        return cells(parts, cell -> {
            Matcher number = NUMBER.matcher(cell.group());
            if (isText(cell) || !number.find() || Integer.parseInt(number.group(1)) < OLDEST_DATE) {
                return cell.group();
            }
            String day = LocalDate.of(1899, 12, 30)
                    .plusDays(Long.parseLong(number.group(1)))
                    .toString();
            return "<c r=\"%s%s\" t=\"d\"><v>%s</v></c>".formatted(cell.group(1), cell.group(2), day);
        });
    }

    /** Leaves every reference out; what stands before a cell is there, if empty. */
    static Parts withoutReferences(Parts parts) {
        return rows(parts, row -> {
            StringBuilder cells = new StringBuilder();
            int next = 0;
            for (MatchResult cell : all(CELL, row.group(3))) {
                cells.append("<c/>".repeat(index(cell.group(1)) - next));
                cells.append(cell.group().replaceFirst(" r=\"\\w+\"", ""));
                next = index(cell.group(1)) + 1;
            }
            return "<row>" + cells + "</row>";
        });
    }

    /** Writes each text into its cell, and none in the shared table. */
    static Parts inlineStrings(Parts parts) {
        List<String> items =
                all(ITEM, parts.text(Parts.STRINGS)).stream().map(Grafts::text).toList();
        return cells(
                parts,
                cell -> texted(
                        cell, "inlineStr", text -> "<is><t xml:space=\"preserve\">" + text + "</t></is>", items));
    }

    /** Has every text come from a formula that others share, and numbers too. */
    static Parts sharedFormulas(Parts parts) {
        List<String> items =
                all(ITEM, parts.text(Parts.STRINGS)).stream().map(Grafts::text).toList();
        return cells(
                parts,
                cell -> isText(cell)
                        ? texted(cell, "str", text -> "<f t=\"shared\" si=\"0\"/><v>" + text + "</v>", items)
                        : cell.group().replace("<v>", "<f t=\"shared\" ref=\"A1:B2\" si=\"1\">A9&amp;1</f><v>"));
    }

    private static String texted(MatchResult cell, String type, UnaryOperator<String> content, List<String> items) {
        Matcher number = NUMBER.matcher(cell.group());
        if (!isText(cell) || !number.find()) {
            return cell.group();
        }
        String text = items.get(Integer.parseInt(number.group(1)));
        return "<c r=\"%s%s\" t=\"%s\">%s</c>".formatted(cell.group(1), cell.group(2), type, content.apply(text));
    }

    /** Formats the first character of every text otherwise than the rest. */
    static Parts richText(Parts parts) {
        return items(parts, text -> {
            int end = text.startsWith("&") ? text.indexOf(';') + 1 : text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
            return "<si><r><rPr><b/><rFont val=\"黑体\"/></rPr><t xml:space=\"preserve\">%s</t></r><r><t xml:space=\"preserve\">%s</t></r></si>"
                    .formatted(text.substring(0, end), text.substring(end));
        });
    }

    /** Says of every text how it is pronounced. */
    static Parts phoneticGuides(Parts parts) {
        return items(
                parts,
                text ->
                        "<si><t xml:space=\"preserve\">%s</t><rPh sb=\"0\" eb=\"1\"><t>zhùyīn</t></rPh><phoneticPr fontId=\"1\"/></si>"
                                .formatted(text));
    }

    private static Parts items(Parts parts, UnaryOperator<String> item) {
        return parts.edit(
                Parts.STRINGS,
                text -> ITEM.matcher(text).replaceAll(found -> Matcher.quoteReplacement(item.apply(text(found)))));
    }

    private static String text(MatchResult item) {
        return item.group(1) == null ? "" : item.group(1);
    }

    /** Writes a prefix before every element. */
    static Parts prefixed(Parts parts) {
        parts.used()
                .forEach(part -> parts.edit(
                        part,
                        text -> text.replaceAll("<(/?)(\\w+)(?=[\\s/>])", "<$1x:$2")
                                .replace(" xmlns=", " xmlns:x=")));
        return parts;
    }

    /** Encodes every part in UTF-16. */
    static Parts utf16(Parts parts) {
        parts.used()
                .forEach(part -> parts.put(
                        part,
                        parts.text(part).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\""),
                        StandardCharsets.UTF_16));
        return parts;
    }

    /** Leaves two columns free before each. */
    static Parts sparseColumns(Parts parts) {
        return columns(parts, (sheet, column) -> 3 * column + 2);
    }

    /** Puts the last column first. */
    static Parts reversedColumns(Parts parts) {
        return columns(parts, (sheet, column) -> FilledTemplate.columns(sheet) - 1 - column);
    }

    /** Hides a column and a row of 评查登记. */
    static Parts hidden(Parts parts) {
        return parts.edit(
                parts.sheet("评查登记"),
                text -> text.replace("<row r=\"5\"", "<row r=\"5\" hidden=\"1\"")
                        .replace("<col min=\"3\" max=\"3\"", "<col min=\"3\" max=\"3\" hidden=\"true\""));
    }

    /** Leaves rows blank, if formatted, between the first line and the second of each sheet. */
    static UnaryOperator<Parts> blankRows(int rows) {
        return parts -> rows(parts, row -> {
            int number = Integer.parseInt(row.group(1));
            StringBuilder blank = new StringBuilder();
            for (int i = number; number == FilledTemplate.FIRST + 1 && i < number + rows; i++) {
                blank.append("<row r=\"%d\" ht=\"20\"><c r=\"A%d\" s=\"8\"/><c r=\"C%d\" t=\"s\"/></row>"
                        .formatted(i, i, i));
            }
            return blank + moved(row, number > FilledTemplate.FIRST ? number + rows : number);
        });
    }

    /** Leaves rows free above the title. */
    static UnaryOperator<Parts> lower(int rows) {
        return parts -> rows(parts, row -> moved(row, Integer.parseInt(row.group(1)) + rows));
    }

    private static String moved(MatchResult row, int number) {
        return row.group()
                .replaceFirst("<row r=\"\\d+\"", "<row r=\"" + number + "\"")
                .replaceAll("<c r=\"([A-Z]+)\\d+\"", "<c r=\"$1" + number + "\"");
    }

    /** Says that a sheet reaches as far as sheets do. */
    static Parts hugeDimension(Parts parts) {
        return parts.edit(
                parts.sheet("评查登记"),
                text -> text.replaceFirst("<dimension ref=\"[^\"]+\"", "<dimension ref=\"A1:XFD1048576\""));
    }

    /** Adds a number format and gives it to a cell. */
    static UnaryOperator<Parts> number(String sheet, String place, String literal, String format) {
        return parts -> {
            int style =
                    Integer.parseInt(parts.text(Parts.STYLES).replaceFirst("(?s).*<cellXfs count=\"(\\d+)\".*", "$1"));
            parts.edit(
                    Parts.STYLES,
                    text -> text.replaceFirst(
                                    "</numFmts>", "<numFmt numFmtId=\"199\" formatCode=\"" + format + "\"/></numFmts>")
                            .replace(
                                    "</cellXfs>",
                                    "<xf numFmtId=\"199\" fontId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"));
            return cell(sheet, place, "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, literal))
                    .apply(parts);
        };
    }

    private static Parts columns(Parts parts, ToIntBiFunction<String, Integer> to) {
        for (String sheet : SHEETS) {
            rows(parts, sheet, row -> {
                SortedMap<Integer, String> cells = new TreeMap<>();
                for (MatchResult cell : all(CELL, row.group(3))) {
                    int column = to.applyAsInt(sheet, index(cell.group(1)));
                    cells.put(column, cell.group().replaceFirst("r=\"[A-Z]+", "r=\"" + Cell.letters(column)));
                }
                return "<row r=\"%s\">%s</row>".formatted(row.group(1), String.join("", cells.values()));
            });
        }
        return parts;
    }

    private static Parts cells(Parts parts, Function<MatchResult, String> change) {
        SHEETS.forEach(sheet -> data(parts, sheet, CELL, change));
        return parts;
    }

    private static Parts rows(Parts parts, Function<MatchResult, String> change) {
        SHEETS.forEach(sheet -> rows(parts, sheet, change));
        return parts;
    }

    private static void rows(Parts parts, String sheet, Function<MatchResult, String> change) {
        data(parts, sheet, ROW, change);
    }

    private static void data(Parts parts, String sheet, Pattern pattern, Function<MatchResult, String> change) {
        parts.rewrite(
                parts.sheet(sheet),
                text -> DATA.matcher(text)
                        .replaceFirst(data -> Matcher.quoteReplacement(pattern.matcher(data.group())
                                .replaceAll(found -> Matcher.quoteReplacement(change.apply(found))))));
    }

    private static boolean isText(MatchResult cell) {
        return cell.group(3).contains("t=\"s\"");
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }
}
