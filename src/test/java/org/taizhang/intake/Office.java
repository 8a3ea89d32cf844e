package org.taizhang.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.clock.StateCouncilCalendar;
import org.taizhang.evaluation.Column;
import org.taizhang.grading.EvaluationChecks;
import org.taizhang.intake.excel.ShippedLimits;
import org.taizhang.message.Language;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.yaml.RulebookFile;

/** A court that uploads workbooks, with an in-memory store of row versions. */
final class Office {

    static final Rulebook RULEBOOK =
            RulebookFile.load(Path.of("data/rulebooks/qianguo-2019.yml")).orElseThrow();
    static final WorkbookSpec SPEC = EvaluationWorkbook.under(RULEBOOK);

    final Map<RowKey, StoredRow> stored = new TreeMap<>();
    LocalDate today = LocalDate.of(2026, 11, 1);
    private final Path folder;
    private final Rulebook rulebook;
    private final WorkbookSpec spec;
    private final EvaluationChecks checks;
    private int receipts;

    /** What a run came to. */
    record Upload(List<FileReading> files, List<UnitOutcome> outcomes) {

        /** Errors as {@code E101 评查登记 2 案由}. */
        List<String> errors() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.errors().stream())
                    .map(Upload::shortly)
                    .toList();
        }

        /** Warnings of units, then of files, in the same way. */
        List<String> warnings() {
            List<Problem> warnings = new ArrayList<>();
            outcomes.forEach(outcome -> warnings.addAll(outcome.warnings()));
            files.forEach(file -> warnings.addAll(file.warnings()));
            return warnings.stream().map(Upload::shortly).toList();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            outcomes.forEach(outcome -> problems.addAll(outcome.errors()));
            outcomes.forEach(outcome -> problems.addAll(outcome.warnings()));
            files.forEach(file -> problems.addAll(file.warnings()));
            files.forEach(file -> file.refusal().ifPresent(problems::add));
            return problems;
        }

        List<Correction> corrections() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.corrections().stream())
                    .toList();
        }

        private static String shortly(Problem problem) {
            Problem.Place place = problem.place();
            String row = place.row() == 0 ? "" : " " + place.row();
            String header = place.header().isEmpty() ? "" : " " + place.header();
            return problem.code() + " " + place.sheet() + row + header;
        }
    }

    Office(Path folder) {
        this(folder, RULEBOOK);
    }

    Office(Path folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        this.spec = EvaluationWorkbook.under(rulebook);
        this.checks = new EvaluationChecks(rulebook, new StateCouncilCalendar(Map.of()));
    }

    Upload upload(WorkbookBuilder... workbooks) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (WorkbookBuilder workbook : workbooks) {
            paths.add(workbook.write(Files.createTempFile(folder, "upload", ".xlsx")));
        }
        return upload(paths);
    }

    Upload upload(List<Path> paths) throws IOException {
        SeenRows seen = new SeenRows(stored.size());
        stored.values()
                .forEach(row -> seen.add(row.key().fingerprint(), row.content().fingerprint()));
        OfficerNames names = new OfficerNames(this::name);
        try (Spill spill = new Spill(folder, 3)) {
            Reading reading =
                    new Reading(spec, Optional.of("吉0721"), ShippedLimits.LIMITS, seen, spill, names, () -> false);
            List<FileReading> files = new ArrayList<>();
            for (Path path : paths) {
                String receipt = "R" + ++receipts;
                files.add(reading.read(
                        files.size(), path, receipt, path.getFileName().toString(), today));
            }
            names.complete();
            spill.complete();
            seen.rest(spill.companion());
            CheckContext context = new CheckContext(spec, rulebook, checks, names, Office::sanctionedOfficer, today);
            List<ReadFile> accepted = files.stream()
                    .filter(file -> file.refusal().isEmpty())
                    .map(FileReading::file)
                    .toList();
            Upload upload = new Upload(files, outcomes(new UnitCheck(context, accepted, seen), spill));
            upload.problems().forEach(problem -> assertWorded(problem));
            return upload;
        }
    }

    /** The stored contents of an evaluation or other unit. */
    Map<String, RowContent> contents(String unit) {
        Map<String, RowContent> contents = new TreeMap<>();
        ofUnit(unit)
                .forEach(row -> contents.put(row.key().sheet() + " " + row.key().rest(), row.content()));
        return contents;
    }

    private List<UnitOutcome> outcomes(UnitCheck check, Spill spill) throws IOException {
        List<UnitOutcome> outcomes = new ArrayList<>();
        for (int partition = 0; partition < spill.partitions(); partition++) {
            for (Map.Entry<UnitId, List<StagedRow>> unit :
                    spill.units(partition).entrySet()) {
                List<StoredRow> rows = stored.values().stream()
                        .filter(row -> row.key().unit().equals(unit.getKey()))
                        .toList();
                UnitOutcome outcome = check.check(unit.getKey(), rows, unit.getValue());
                outcome.versions().forEach(this::store);
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private void store(UnitOutcome.NewVersion version) {
        RowContent content = ContentJson.read(new String(ContentJson.write(version.content()), StandardCharsets.UTF_8));
        int number = version.previous().map(StoredRow::version).orElse(0) + 1;
        stored.put(version.key(), new StoredRow(version.key(), content, number, "R" + receipts));
    }

    private Collection<StoredRow> ofUnit(String unit) {
        return stored.values().stream()
                .filter(row -> row.key().unit().id().equals(unit))
                .toList();
    }

    private Optional<String> name(String officerNo) {
        return stored.values().stream()
                .filter(row -> row.content().value(Column.OFFICER_NO).equals(officerNo))
                .map(row -> row.content().value(Column.NAME))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Entry 7 is a sanction of officer 0001. */
    private static Optional<String> sanctionedOfficer(long entryNo) {
        return entryNo == 7 ? Optional.of("0001") : Optional.empty();
    }

    private static void assertWorded(Problem problem) {
        for (Language language : Language.values()) {
            problem.line(language);
        }
    }
}
