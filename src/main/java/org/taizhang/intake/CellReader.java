package org.taizhang.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.evaluation.CaseNumber;
import org.taizhang.intake.excel.RawCell;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** Reads one cell as its column asks ({@code workbook.md}, How cells are read): exactly, or not at all. */
final class CellReader {

    /** Nine digits fit every count and number of ours, and an int. */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_DECIMALS = 20;
    private static final String DIGITS = "0{0,20}[0-9]{1,9}";

    private final Optional<String> courtCode;

    /**
     * A reader for the workbooks of a court.
     *
     * @param courtCode the court's code in case numbers, {@code 吉0721}; other courts' cases are warned of (W204)
     */
    CellReader(Optional<String> courtCode) {
        this.courtCode = courtCode;
    }

    /** Reads a cell; a blank required cell is not this method's business, one inside a merged range is. */
    CellReading read(RawCell cell, ColumnSpec spec) {
        if (cell instanceof RawCell.Blank blank) {
            return blank == RawCell.Blank.COVERED && spec.isRequired()
                    ? CellReading.unreadable(Code.E123)
                    : CellReading.BLANK;
        }
        if (cell instanceof RawCell.ErrorValue error) {
            return CellReading.unreadable(Code.E121, error.text());
        }
        if (cell instanceof RawCell.FormulaWithoutValue) {
            return CellReading.unreadable(Code.E121, Words.of("E121.formula"));
        }
        return switch (spec.kind()) {
            case DATE -> date(cell);
            case NUMBER -> number(cell, spec);
            case YES_NO -> yesNo(cell);
            default -> text(cell, spec);
        };
    }

    private static CellReading date(RawCell cell) {
        if (cell instanceof RawCell.DateTime dated) {
            return dated.isDay()
                    ? date(DateText.inRange(dated.value().orElseThrow().toLocalDate()))
                    : CellReading.unreadable(Code.E102);
        }
        return plain(cell)
                .map(Folding::squeeze)
                .map(CellReader::dateText)
                .orElseGet(() -> CellReading.unreadable(Code.E102));
    }

    private static CellReading dateText(String text) {
        return text.isEmpty() ? CellReading.BLANK : date(DateText.parse(text));
    }

    private static CellReading date(Optional<LocalDate> day) {
        return day.map(value -> CellReading.of(value.toString())).orElseGet(() -> CellReading.unreadable(Code.E102));
    }

    private static CellReading number(RawCell cell, ColumnSpec spec) {
        OptionalInt number = OptionalInt.empty();
        if (cell instanceof RawCell.Number counted) {
            number = wholeNumber(counted.value());
        } else if (cell instanceof RawCell.Text text) {
            String digits = Folding.squeeze(text.text());
            if (digits.isEmpty()) {
                return CellReading.BLANK;
            }
            number = digits.matches(DIGITS) ? OptionalInt.of(Integer.parseInt(digits)) : number;
        }
        return number.isPresent() && number.getAsInt() >= spec.minimum()
                ? CellReading.of(Integer.toString(number.getAsInt()))
                : CellReading.unreadable(Code.E103, Integer.toString(spec.minimum()));
    }

    /** The value if it is whole and short enough; its size is looked at first, for a hostile exponent. */
    private static OptionalInt wholeNumber(BigDecimal value) {
        boolean small = value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DECIMALS;
        return small && value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
                ? OptionalInt.of(value.intValueExact())
                : OptionalInt.empty();
    }

    private static CellReading yesNo(RawCell cell) {
        Optional<String> text = plain(cell).map(Folding::squeeze);
        if (cell instanceof RawCell.Bool bool) {
            text = Optional.of(Boolean.toString(bool.value()));
        } else if (cell instanceof RawCell.Number number) {
            text = wholeNumber(number.value()).stream()
                    .mapToObj(Integer::toString)
                    .findFirst();
        }
        return text.flatMap(YesNo::parse)
                .map(yes -> yes ? CellReading.of(YesNo.YES) : CellReading.BLANK)
                .orElseGet(() -> CellReading.unreadable(Code.E104, YesNo.SPELLINGS));
    }

    private CellReading text(RawCell cell, ColumnSpec spec) {
        Optional<String> written = cell instanceof RawCell.Bool bool
                ? Optional.of(Boolean.toString(bool.value()).toUpperCase(Locale.ROOT))
                : plain(cell);
        return written.map(text -> text(text, spec)).orElseGet(() -> CellReading.unreadable(Code.E127));
    }

    private CellReading text(String text, ColumnSpec spec) {
        if (Printable.hasOther(text)) {
            return CellReading.unreadable(Code.E122);
        }
        String trimmed = Folding.ends(text);
        if (trimmed.isEmpty()) {
            return CellReading.BLANK;
        }
        if (trimmed.length() > spec.maxLength() && trimmed.codePointCount(0, trimmed.length()) > spec.maxLength()) {
            return CellReading.unreadable(Code.E120, Integer.toString(spec.maxLength()));
        }
        return meaning(text, spec);
    }

    private CellReading meaning(String text, ColumnSpec spec) {
        return switch (spec.kind()) {
            case CODE -> CellReading.of(YearBrackets.fullWidth(Folding.code(text)));
            case DOCUMENT_NO -> CellReading.of(YearBrackets.tortoiseShell(Folding.code(text)));
            case CHOICE -> Choices.one(text, spec);
            case CHOICES -> Choices.any(text, spec);
            case PROVISION ->
                ProvisionText.parse(text)
                        .filter(spec.provisions()::contains)
                        .map(provision -> CellReading.of(provision.code()))
                        .orElseGet(() -> CellReading.unreadable(Code.E106));
            case CASE_NO -> caseNumber(text);
            default -> CellReading.of(Folding.ends(text));
        };
    }

    private CellReading caseNumber(String text) {
        Optional<CaseNumber> parsed = CaseNumber.parse(text);
        if (parsed.isEmpty()) {
            return CellReading.unreadable(Code.E105);
        }
        CaseNumber number = parsed.get();
        CellReading read = CellReading.of(number.canonical());
        if (number.isOldForm()) {
            return read;
        }
        if (!number.hasKnownCourt()) {
            return read.warned(Code.W204, "court", number.court());
        }
        if (!number.hasKnownType()) {
            return read.warned(Code.W204, "type", number.type());
        }
        return courtCode
                .filter(own -> !own.equals(number.court()))
                .map(own -> read.warned(Code.W204, "other", number.court(), own))
                .orElse(read);
    }

    /** The characters of a text cell, or a number as Excel shows it; nothing where it isn't shown exactly. */
    private static Optional<String> plain(RawCell cell) {
        if (cell instanceof RawCell.Text text) {
            return Optional.of(text.text());
        }
        return cell instanceof RawCell.Number number ? number.shown() : Optional.empty();
    }

    /** What an office would see in the cell, for messages and receipts. */
    static String shown(RawCell cell) {
        String text = "";
        if (cell instanceof RawCell.Text value) {
            text = value.text();
        } else if (cell instanceof RawCell.Number number) {
            text = number.shown().orElse(number.literal());
        } else if (cell instanceof RawCell.DateTime dated) {
            text = dated.value().map(CellReader::shown).orElse(dated.literal());
        } else if (cell instanceof RawCell.Bool bool) {
            text = Boolean.toString(bool.value()).toUpperCase(Locale.ROOT);
        } else if (cell instanceof RawCell.ErrorValue error) {
            text = error.text();
        }
        return text;
    }

    private static String shown(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }
}
