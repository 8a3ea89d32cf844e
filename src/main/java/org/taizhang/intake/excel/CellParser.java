package org.taizhang.intake.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads one cell: what stands in its elements v, is and f, by its type. */
final class CellParser {

    private final XmlPart xml;
    private final SharedStrings strings;
    private final Styles styles;
    private final DateSystem dates;
    private final Budget budget;

    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private String type;
    private String style;
    private boolean hasValue;
    private boolean hasInline;
    private boolean hasFormula;

    CellParser(XmlPart xml, SharedStrings strings, Styles styles, DateSystem dates, Budget budget) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.dates = dates;
        this.budget = budget;
    }

    /** Reads the cell whose start was reached, with its attributes t and s, null where it has none. */
    RawCell parse(String type, String style) throws Refused {
        this.type = type == null ? "n" : type;
        this.style = style;
        value.setLength(0);
        inline.setLength(0);
        hasValue = false;
        hasInline = false;
        hasFormula = false;
        while (xml.nextChildOfContent()) {
            child();
        }
        if (hasInline != this.type.equals("inlineStr") && (hasInline || hasValue)) {
            throw xml.damaged("inline text and type of a cell disagree");
        }
        return cell();
    }

    private void child() throws Refused {
        switch (xml.element()) {
            case "v" -> {
                refuseSecond(hasValue);
                hasValue = true;
                xml.text(value, budget.limits().cellCharacters());
            }
            case "is" -> {
                refuseSecond(hasInline);
                hasInline = true;
                StringItem.read(xml, inline, budget);
            }
            case "f" -> {
                hasFormula = true;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void refuseSecond(boolean seen) throws Refused {
        if (seen) {
            throw xml.damaged("cell with two values");
        }
    }

    private RawCell cell() throws Refused {
        boolean isText = type.equals("str");
        if (!isText && !hasInline && isBlank(value)) {
            return withoutValue();
        }
        if (isText && !hasValue) {
            return hasFormula ? new RawCell.FormulaWithoutValue() : RawCell.Blank.EMPTY;
        }
        return switch (type) {
            case "n" -> number(value.toString().strip());
            case "s" -> text(shared());
            case "str" -> {
                Escapes.decode(value, 0);
                yield text(value.toString());
            }
            case "inlineStr" -> text(inline.toString());
            case "b" -> new RawCell.Bool(xml.flagValue(value.toString()));
            case "e" -> error(value.toString().strip());
            case "d" -> isoDate(value.toString().strip());
            default -> throw xml.damaged("cell of an unknown type");
        };
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private RawCell withoutValue() throws Refused {
        if (hasFormula) {
            return new RawCell.FormulaWithoutValue();
        }
        if (hasValue && !type.equals("n")) {
            throw xml.damaged("empty value in a cell of a type that needs one");
        }
        return RawCell.Blank.EMPTY;
    }

    private String shared() throws Refused {
        int index = xml.number(value);
        if (index >= strings.count()) {
            throw xml.damaged("shared string that isn't in the table");
        }
        return strings.get(index);
    }

    private RawCell text(String text) throws Refused {
        budget.deliver(text.length(), xml.name());
        return new RawCell.Text(text);
    }

    private RawCell error(String text) throws Refused {
        budget.deliver(text.length(), xml.name());
        return new RawCell.ErrorValue(text);
    }

    private RawCell number(String literal) throws Refused {
        if (!Decimal.isOne(literal)) {
            throw xml.damaged("number that isn't one");
        }
        NumberFormat format = styles.format(style == null ? 0 : xml.number(style), xml);
        if (format.isDate()) {
            return new RawCell.DateTime(literal, dates.denotes(new BigDecimal(literal)));
        }
        return new RawCell.Number(literal, format);
    }

    private static RawCell isoDate(String iso) {
        String local = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
        try {
            return new RawCell.DateTime(
                    iso,
                    Optional.of(
                            local.indexOf('T') < 0
                                    ? LocalDate.parse(local).atStartOfDay()
                                    : LocalDateTime.parse(local)));
        } catch (DateTimeParseException e) {
            return new RawCell.DateTime(iso, Optional.empty());
        }
    }
}
