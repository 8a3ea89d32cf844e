package org.taizhang.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.taizhang.intake.WorkbookBuilder;

/** A sound workbook of any size: every evaluation has one officer, one or two findings named to that officer, and a
 * clock that nothing stops. */
final class GeneratedWorkbook {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int DAYS = 900;
    private static final int EVALUATIONS_PER_OFFICER = 15;
    private static final String[] PROVISIONS = {"17-1", "17-2", "17-3", "17-4", "18-1"};

    private GeneratedWorkbook() {}

    /** Writes so many evaluations; the same every time. */
    static Path write(int evaluations, Path file) throws IOException {
        Random random = new Random(20191218);
        WorkbookBuilder book = new WorkbookBuilder();
        for (int i = 1; i <= evaluations; i++) {
            String evaluation = "P%06d".formatted(i);
            int number = random.nextInt(Math.max(1, evaluations / EVALUATIONS_PER_OFFICER));
            String officer = "%04d".formatted(number);
            book.registration(evaluation, "案号=（2024）吉0721民初%d号".formatted(i), "分案日期=2024-02-01")
                    .participant(evaluation, officer, "人员" + officer);
            finding(book, evaluation, officer, random, 0);
            if (random.nextInt(4) == 0) {
                finding(book, evaluation, officer, random, 1);
            }
        }
        return book.write(file);
    }

    private static void finding(WorkbookBuilder book, String evaluation, String officer, Random random, int which) {
        String provision = PROVISIONS[(random.nextInt(PROVISIONS.length - 1) + which) % PROVISIONS.length];
        book.finding(
                evaluation,
                provision,
                "差错序号=" + (which + 1),
                "工号=" + officer,
                "认定日期=" + FIRST.plusDays(random.nextInt(DAYS)));
    }
}
