package org.taizhang.endtoend.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.taizhang.intake.WorkbookBuilder;

/** What stands before the night, and the workbooks of the night: corrections, new rows, faulty ones, a damaged file. */
final class Workload {

    /** Small, so that every stage of a few dozen rows has several chunks. */
    static final int CHUNK = 12;

    private static final int EARLIER = 40;
    private static final int EARLIER_OFFICERS = 10;
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final Instant ARRIVAL = Instant.parse("2026-10-31T08:00:00Z");
    private static final String[] PROVISIONS = {"17-1", "17-2", "17-3", "17-4", "18-1"};

    private Workload() {}

    /** What an earlier night settled. */
    static Path earlier(Path inbox) throws IOException {
        WorkbookBuilder book = new WorkbookBuilder();
        for (int i = 1; i <= EARLIER; i++) {
            evaluation(book, "A%03d".formatted(i), 1 + i % EARLIER_OFFICERS, FIRST.plusDays(7L * i), i);
        }
        return write(book, inbox, 0, "早先.xlsx");
    }

    /** What waits in the inbox. */
    static void waiting(Path inbox) throws IOException {
        WorkbookBuilder corrections = new WorkbookBuilder();
        for (int i = 1; i <= 8; i++) {
            finding(corrections, "A%03d".formatted(i), 1 + i % EARLIER_OFFICERS, FIRST.plusDays(7L * i + 3), i);
        }
        corrections.registration("A020", "作废=是");
        for (int i = 1; i <= 20; i++) {
            evaluation(corrections, "B%03d".formatted(i), 100 + i, LocalDate.of(2026, 10, i), i);
        }
        corrections.registration("C001", "立案日期=不详").participant("C001", "0001", "人员0001");
        corrections.finding("C002", "99-9", "差错序号=1", "工号=0002", "认定日期=2026-10-08");
        write(corrections, inbox, 1, "更正和新增.xlsx");
        WorkbookBuilder others = new WorkbookBuilder();
        for (int i = 1; i <= 10; i++) {
            evaluation(others, "D%03d".formatted(i), 200 + i, LocalDate.of(2026, 9, i), i);
        }
        write(others, inbox, 2, "另一份.xlsx");
        arrived(Files.writeString(inbox.resolve("坏.xlsx"), "not a workbook"), 3);
    }

    private static void evaluation(WorkbookBuilder book, String number, int officer, LocalDate day, int which) {
        book.registration(number, "案号=（2024）吉0721民初" + (1000 * number.charAt(0) + which) + "号")
                .participant(number, "%04d".formatted(officer), "人员%04d".formatted(officer));
        finding(book, number, officer, day, which);
    }

    private static void finding(WorkbookBuilder book, String number, int officer, LocalDate day, int which) {
        book.finding(
                number,
                PROVISIONS[which % PROVISIONS.length],
                "差错序号=1",
                "工号=" + "%04d".formatted(officer),
                "认定日期=" + day);
    }

    private static Path write(WorkbookBuilder book, Path inbox, int minute, String name) throws IOException {
        return arrived(book.write(Files.createDirectories(inbox).resolve(name)), minute);
    }

    /** Files are taken in the order of their times. */
    private static Path arrived(Path file, int minute) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(ARRIVAL.plus(minute, ChronoUnit.MINUTES)));
    }
}
