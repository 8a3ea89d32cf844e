package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.evaluation.Column;
import org.taizhang.intake.UnitOutcome.Status;

/** What an upload makes of what is stored: corrections, withdrawals, replacements; later files hold. */
class CorrectionTest {

    private static final String FINDING = "FINDINGS 19-1|1|";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void storeAnEvaluation() throws Exception {
        office = new Office(folder);
        assertThat(office.upload(stored()).errors()).isEmpty();
    }

    /** Evaluation A, decided by 0001 alone, with a finding that names nobody. */
    private static WorkbookBuilder stored() {
        return registration("后续处理=改判").participant("A", "0001", "王堃").finding("A", "19-1", "事实说明=认定事实错误");
    }

    private static WorkbookBuilder registration(String... cells) {
        return new WorkbookBuilder().registration("A", cells);
    }

    @Test
    void anotherSpellingChangesNothing() throws Exception {
        Office.Upload upload = office.upload(registration("后续处理=改 判", "立案日期=2024年1月5日", "是否超期=N")
                .participant("A", "０００１", "王堃 ", "作废=否")
                .finding("A", "第十九条第（一）项", "差错序号=1", "事实说明=认定事实错误"));

        assertThat(upload.outcomes()).isEmpty();
        assertThat(upload.files().get(0).unchanged()).containsEntry(SheetKind.FINDINGS, 1);
    }

    @Test
    void aCorrectionIsANewVersionThatSaysWhatChanged() throws Exception {
        Office.Upload upload = office.upload(registration("后续处理=提审"));

        assertThat(upload.warnings()).containsExactly("W203 评查登记 2 后续处理");
        assertThat(upload.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.before()).isEqualTo("改判");
            assertThat(correction.after()).isEqualTo("提审");
        });
        assertThat(office.stored.values()).filteredOn(row -> row.version() == 2).hasSize(1);
    }

    @Test
    void aColumnThatTheFileLacksLeavesWhatIsStored() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder().finding("A", "19-1", "主观=故意"));

        assertThat(upload.warnings()).containsExactly("W203 差错认定 2 主观");
        assertThat(office.contents("A").get(FINDING).value(Column.GROUND)).isEqualTo("认定事实错误");
    }

    @Test
    void aRowWithFewerColumnsThatSaysNothingNewIsUnchanged() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder().finding("A", "19-1"));

        assertThat(upload.outcomes()).singleElement().matches(unit -> unit.status() == Status.UNCHANGED);
        assertThat(upload.warnings()).isEmpty();
    }

    @Test
    void aBlankCellUnderItsHeaderClears() throws Exception {
        Office.Upload upload =
                office.upload(new WorkbookBuilder().finding("A", "19-1").headers("差错认定", "事实说明"));

        assertThat(upload.warnings()).containsExactly("W203 差错认定 2 事实说明");
        assertThat(office.contents("A").get(FINDING).value(Column.GROUND)).isEmpty();
    }

    @Test
    void aCorrectionThatTakesAStoredFindingsConditionIsAnErrorOnItsRow() throws Exception {
        Office.Upload upload = office.upload(registration("后续处理=维持"));

        assertThat(upload.errors()).containsExactly("E113 评查登记 2 后续处理");
        assertThat(office.contents("A").get("REGISTRATION ").value(Column.FOLLOW_UP))
                .isEqualTo("改判");
    }

    @Test
    void theSameErrorStandsOnTheCorrectedRowWhereTheFileRepeatsTheFinding() throws Exception {
        Office.Upload upload = office.upload(
                registration("后续处理=维持").participant("A", "0001", "王堃").finding("A", "19-1", "事实说明=认定事实错误"));

        assertThat(upload.errors()).containsExactly("E113 评查登记 2 后续处理");
    }

    @Test
    void oneErrorKeepsItsWholeEvaluationOutAndNoOther() throws Exception {
        Office.Upload upload = office.upload(registration("后续处理=提审")
                .registration("B")
                .finding("A", "17-1", "工号=0001")
                .finding("A", "17-2", "工号=0009"));

        assertThat(upload.errors()).containsExactly("E116 差错认定 3 工号");
        assertThat(office.contents("A")).hasSize(3);
        assertThat(office.contents("A").get("REGISTRATION ").value(Column.FOLLOW_UP))
                .isEqualTo("改判");
        assertThat(office.contents("B")).hasSize(1);
    }

    @Test
    void rowsThatNameOfficersReplaceTheOneThatNamesNone() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder().finding("A", "19-1", "工号=0001"));

        assertThat(upload.errors()).isEmpty();
        assertThat(upload.corrections()).singleElement().matches(Correction::replaced);
        assertThat(office.contents("A").get(FINDING).isWithdrawn()).isTrue();
        assertThat(office.contents("A").get(FINDING + "0001").isWithdrawn()).isFalse();

        office.upload(new WorkbookBuilder().finding("A", "19-1", "作废=").headers("差错认定", "作废"));
        assertThat(office.contents("A").get(FINDING).isWithdrawn()).isFalse();
        assertThat(office.contents("A").get(FINDING + "0001").isWithdrawn()).isTrue();
    }

    @Test
    void bothInOneFileAreAConflictEvenWhereOneOfThemIsStored() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder()
                .finding("A", "19-1", "事实说明=认定事实错误")
                .finding("A", "19-1", "事实说明=认定事实错误", "工号=0001"));

        assertThat(upload.errors()).containsExactly("E107 差错认定 2 工号", "E107 差错认定 3 工号");
    }

    @Test
    void withdrawnRowsDontCountInTheConflict() throws Exception {
        Office.Upload upload =
                office.upload(new WorkbookBuilder().finding("A", "19-1", "作废=是").finding("A", "19-1", "工号=0001"));

        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("A").get(FINDING).isWithdrawn()).isTrue();
    }

    @Test
    void aRowThatIsAsStoredContradictsAnotherOfItsFile() throws Exception {
        Office.Upload upload = office.upload(registration("后续处理=改判").registration("A", "后续处理=提审"));

        assertThat(upload.errors()).containsExactly("E107 评查登记 2 评查编号", "E107 评查登记 3 评查编号");
    }

    @Test
    void theLaterFileHolds() throws Exception {
        office.upload(registration("后续处理=提审"), registration("后续处理=指令再审"));
        assertThat(office.contents("A").get("REGISTRATION ").value(Column.FOLLOW_UP))
                .isEqualTo("指令再审");

        Office.Upload upload = office.upload(registration("后续处理=提审"), registration("后续处理=指令再审"));
        assertThat(upload.outcomes()).singleElement().matches(unit -> unit.status() == Status.UNCHANGED);

        office.upload(registration("后续处理=指令再审"), registration("后续处理=提审"));
        assertThat(office.contents("A").get("REGISTRATION ").value(Column.FOLLOW_UP))
                .isEqualTo("提审");
    }

    @Test
    void aWithdrawnRowKeepsWhatItSaidAndIsCheckedNoFurther() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder().finding("A", "19-1", "作废=是", "认定日期=没有", "事实说明="));

        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("A").get(FINDING).isWithdrawn()).isTrue();
        assertThat(office.contents("A").get(FINDING).value(Column.GROUND)).isEqualTo("认定事实错误");
    }

    @Test
    void aWithdrawnEvaluationsRowsAreCheckedNoFurther() throws Exception {
        Office.Upload upload = office.upload(registration("案由=", "作废=是").finding("A", "17-2", "等级=不知道"));

        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("A").get("REGISTRATION ").isWithdrawn()).isTrue();
        assertThat(office.contents("A").get("REGISTRATION ").value(Column.CAUSE))
                .isEqualTo("离婚纠纷");
    }

    @Test
    void aStoredNumberStandsForItsPersonUnlessTheRosterSaysOtherwise() throws Exception {
        WorkbookBuilder other = registration("后续处理=改判").participant("A", "0001", "王坤");
        assertThat(office.upload(other).errors()).containsExactly("E118 办案人员 2 姓名");

        WorkbookBuilder aligned = registration("后续处理=改判").participant("A", "0001", "王　堃");
        assertThat(office.upload(aligned).errors()).isEmpty();

        WorkbookBuilder renamed =
                new WorkbookBuilder().participant("A", "0001", "王坤").officer("0001", "王坤");
        assertThat(office.upload(renamed).errors()).isEmpty();
    }

    @Test
    void numberCellsAreReadByTheirValueOrAsExcelShowsThem() throws Exception {
        Office.Upload upload = office.upload(new WorkbookBuilder()
                .participant("A", "x", "李平", "身份=书记员", "持错误意见=x")
                .finding("A", "17-1", "工号=0001", "差错序号=x")
                .cell("办案人员", 2, "工号", cell -> formatted(cell, 12, "0000"))
                .cell("办案人员", 2, "持错误意见", cell -> formatted(cell, 1, "0.00"))
                .cell("差错认定", 2, "差错序号", cell -> formatted(cell, 3, "0.0")));

        assertThat(upload.errors()).isEmpty();
        assertThat(office.contents("A")).containsKeys("PARTICIPANTS 0012", "FINDINGS 17-1|3|0001");
        assertThat(office.contents("A").get("PARTICIPANTS 0012").value(Column.WRONG_OPINION))
                .isEqualTo("是");
    }

    private static void formatted(Cell cell, double value, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
