package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.excel.RawCell;
import org.taizhang.message.Code;

class CellReaderTest {

    private final CellReader reader = new CellReader(Optional.of("吉0721"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-02",
        "2026/1/2, 2026-01-02",
        "2026.1.2, 2026-01-02",
        "2026年1月2日, 2026-01-02",
        "20260102, 2026-01-02",
        "２０２６－０１－０２, 2026-01-02",
        "' 2026 年 1 月 2 日 ', 2026-01-02",
        "2024-02-29, 2024-02-29",
        "1990-01-01, 1990-01-01"
    })
    void readsDates(String text, String date) {
        assertThat(read(text, SheetKind.REGISTRATION, Column.FILED)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2026-13-01",
                "1989-12-31",
                "2026-1/2",
                "26-1-2",
                "2026年1月",
                "2026-01-02 10:00",
                "2026-1-2-3",
                "去年"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(read(text, SheetKind.REGISTRATION, Column.FILED)).isEqualTo("E102");
    }

    @Test
    void readsDateCellsOfWholeDaysOnly() {
        ColumnSpec filed = spec(SheetKind.REGISTRATION, Column.FILED);
        LocalDateTime midnight = LocalDate.of(2026, 1, 2).atStartOfDay();

        assertThat(text(reader.read(new RawCell.DateTime("46024", Optional.of(midnight)), filed)))
                .isEqualTo("2026-01-02");
        assertThat(text(reader.read(new RawCell.DateTime("46024.5", Optional.of(midnight.plusHours(12))), filed)))
                .isEqualTo("E102");
        assertThat(text(reader.read(new RawCell.DateTime("60", Optional.empty()), filed)))
                .isEqualTo("E102");
    }

    @ParameterizedTest
    @CsvSource({
        "17-1, 17-1",
        "17(1), 17-1",
        "17（1）, 17-1",
        "第十七条第（一）项, 17-1",
        "第17条第1项, 17-1",
        "第十七条第一项, 17-1",
        "十七（一）, 17-1",
        "17-1 情形说明, 17-1",
        "17-1送达程序不当, 17-1",
        "17-1 一审程序不当, 17-1",
        "17(1)未送达, 17-1",
        "十七（一）：未送达, 17-1",
        "第十九条第（十一）项 其他, 19-11",
        "第十九条第（十）项, 19-10",
        "19-10, 19-10",
        "１９－１１, 19-11"
    })
    void readsProvisions(String text, String provision) {
        assertThat(read(text, SheetKind.FINDINGS, Column.PROVISION)).isEqualTo(provision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "第十七条",
                "17-12",
                "16-1",
                "21-1",
                "17-1、17-2",
                "17-1和17-2",
                "17-1/2",
                "17-1 17-2",
                "17-1-2",
                "17-1.5",
                "第十七条第（一）项、第（二）项",
                "第十七条第（一）（二）项",
                "2017-1-1",
                "十七",
                "见 17-1"
            })
    void refusesWhatIsNoSingleItem(String text) {
        assertThat(read(text, SheetKind.FINDINGS, Column.PROVISION)).isEqualTo("E106");
    }

    @ParameterizedTest
    @CsvSource({
        "是, 是",
        "Y, 是",
        "y, 是",
        "1, 是",
        "√, 是",
        "TRUE, 是",
        "Ｙ, 是",
        "否, ''",
        "N, ''",
        "0, ''",
        "×, ''",
        "false, ''",
        "' ', ''",
        "也许, E104",
        "2, E104"
    })
    void readsYesAndNo(String text, String value) {
        assertThat(read(text, SheetKind.REGISTRATION, Column.OVERDUE)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "不良影响, 不良影响",
        "'严重后果；不良影响', 不良影响、严重后果",
        "'不良影响,不良影响', 不良影响",
        "'不良影响、;严重后果', 不良影响、严重后果",
        "不良 影响, 不良影响",
        "不良影响和严重后果, E104"
    })
    void readsLists(String text, String value) {
        assertThat(read(text, SheetKind.FINDINGS, Column.CONSEQUENCES)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"瑕疵, 瑕疵差错", "违法审判, 违法审判", "瑕疵　差错, 瑕疵差错", "轻微, E104"})
    void readsGradesByEitherName(String text, String value) {
        assertThat(read(text, SheetKind.FINDINGS, Column.GRADE)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"主要, 主要责任", "全部责任, 主要责任", "全部, 主要责任", "次要责任, 次要责任"})
    void readsRolesByEitherName(String text, String value) {
        assertThat(read(text, SheetKind.FINDINGS, Column.ROLE)).isEqualTo(value);
    }

    @Test
    void foldsCodesAndKeepsTheCharactersOfNames() {
        assertThat(read("\u200B００１２\u00A0", SheetKind.PARTICIPANTS, Column.OFFICER_NO))
                .isEqualTo("0012");
        assertThat(read("(2024)评\t1", SheetKind.REGISTRATION, Column.EVALUATION_NO))
                .isEqualTo("（2024）评 1");
        assertThat(read("前法发(2024)１号", SheetKind.FINDINGS, Column.DOCUMENT_NO)).isEqualTo("前法发〔2024〕1号");
        assertThat(read("\u3000𠮷　﨑Ａ\u200B", SheetKind.PARTICIPANTS, Column.NAME))
                .isEqualTo("𠮷　﨑Ａ");
        assertThat(read("一\r\n二\n", SheetKind.REGISTRATION, Column.SUMMARY)).isEqualTo("一\n二");
    }

    @Test
    void refusesHalvesOfASurrogatePair() {
        assertThat(read("王\uD842", SheetKind.PARTICIPANTS, Column.NAME)).isEqualTo("E122");
    }

    @Test
    void readsTheCellsOfTruthValues() {
        RawCell yes = new RawCell.Bool(true);

        assertThat(text(reader.read(yes, spec(SheetKind.REGISTRATION, Column.OVERDUE))))
                .isEqualTo("是");
        assertThat(text(reader.read(yes, spec(SheetKind.REGISTRATION, Column.FILED))))
                .isEqualTo(Code.E102.name());
    }

    private String read(String text, SheetKind sheet, Column column) {
        return text(reader.read(new RawCell.Text(text), spec(sheet, column)));
    }

    /** The value, or the code of the error. */
    private static String text(CellReading read) {
        return read.isReadable()
                ? read.value()
                : read.problem().orElseThrow().code().name();
    }

    private static ColumnSpec spec(SheetKind sheet, Column column) {
        return Office.SPEC.sheet(sheet).column(column).orElseThrow();
    }
}
