package org.taizhang.batch.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taizhang.court.CourtRules;
import org.taizhang.file.ScratchFolder;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.ledger.Posted;
import org.taizhang.ledger.jdbc.LedgerStore;
import org.taizhang.publication.CaseFile;
import org.taizhang.publication.excel.LedgerWorkbookFile;
import org.taizhang.publication.issue.Issues;
import org.taizhang.publication.jdbc.IssueStore;
import org.taizhang.publication.notice.CoverList;
import org.taizhang.publication.notice.Notice;
import org.taizhang.publication.notice.NoticeFolder;
import org.taizhang.publication.notice.NoticeFolder.Existing;
import org.taizhang.publication.notice.NoticeMaterial;
import org.taizhang.publication.notice.NoticePaper;
import org.taizhang.publication.word.Templates;
import org.taizhang.publication.word.WordFile;
import org.taizhang.rulebook.NoticeKind;

/**
 * The files of notices: one for each standing sanction and for each decided one that was reversed, and a cover list for each
 * month. Every notice is the present one, and where it was written already nothing changes.
 */
public final class Notices {

    private static final String COVER = "封面清单.xlsx";
    private static final String SCRATCH = "notices";

    /** As many officers are looked up at a time. */
    private static final int BATCH = 500;

    private final CourtBooks books;
    private final LedgerStore ledger;
    private final CaseFiles files;
    private final IssueStore issues;
    private final Templates templates;
    private final Path home;

    /** Notices from these books by the office's template, under that home folder. */
    public Notices(
            CourtBooks books, LedgerStore ledger, CaseFiles files, IssueStore issues, Templates templates, Path home) {
        this.books = books;
        this.ledger = ledger;
        this.files = files;
        this.issues = issues;
        this.templates = templates;
        this.home = home;
    }

    /**
     * What was done.
     *
     * @param month of which month
     * @param notices how many notices there are
     * @param written how many of them were written or changed
     * @param folder where they are
     */
    public record Written(YearMonth month, int notices, int written, Path folder) {}

    /** Writes the notices of one month. */
    public List<Written> month(CourtRules court, YearMonth month) throws IOException {
        return write(court, Set.of(month));
    }

    /**
     * Writes those of a month, of the months missed since the last one that has a folder, and of every month before that has
     * one: what came late is caught up.
     */
    public List<Written> upTo(CourtRules court, YearMonth last) throws IOException {
        TreeSet<YearMonth> months = folder(court).months().stream()
                .filter(month -> !month.isAfter(last))
                .collect(Collectors.toCollection(TreeSet::new));
        YearMonth newest = months.isEmpty() ? last : months.last();
        for (YearMonth month = newest; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return write(court, months);
    }

    /**
     * Writes the notices of withdrawal that aren't there yet, and puts the notices aside of what was withdrawn.
     *
     * @return where those are that were written
     */
    public List<Path> withdrawals(CourtRules court) throws IOException {
        CourtBooks.Lines lines = books.lines(court);
        List<Notice> notices = withdrawn(lines);
        if (notices.isEmpty()) {
            return List.of();
        }
        NoticeFolder folder = folder(court);
        Set<Long> numbers = notices.stream().map(Notice::entryNo).collect(Collectors.toSet());
        for (Existing file : folder.files()) {
            if (numbers.contains(file.entryNo()) && file.kind() != NoticeKind.WITHDRAWAL) {
                folder.putAside(file.path());
            }
        }
        return render(court, notices, folder);
    }

    private List<Written> write(CourtRules court, Set<YearMonth> wanted) throws IOException {
        NoticeFolder folder = folder(court);
        List<Notice> all = all(court);
        Set<YearMonth> months = new TreeSet<>(wanted);
        months.addAll(putAside(folder, all));
        Map<YearMonth, List<Notice>> byMonth = all.stream()
                .filter(notice -> months.contains(notice.month()))
                .collect(Collectors.groupingBy(Notice::month));
        List<Written> written = new ArrayList<>();
        for (YearMonth month : months) {
            List<Notice> notices = byMonth.getOrDefault(month, List.of());
            int changed = render(court, notices, folder).size();
            cover(court, month, notices, folder);
            written.add(new Written(month, notices.size(), changed, folder.month(month)));
        }
        return written;
    }

    /** Puts aside what isn't the present notice of anything; says of which months that was. */
    private static Set<YearMonth> putAside(NoticeFolder folder, List<Notice> all) throws IOException {
        Map<Long, List<Notice>> byEntry = all.stream().collect(Collectors.groupingBy(Notice::entryNo));
        Set<YearMonth> months = new TreeSet<>();
        for (Existing file : folder.files()) {
            String name = file.path().getFileName().toString();
            boolean present = byEntry.getOrDefault(file.entryNo(), List.of()).stream()
                    .anyMatch(notice ->
                            file.isOf(notice) && NoticeFolder.fileName(notice).equals(name));
            if (!present) {
                folder.putAside(file.path());
                months.add(file.month());
            }
        }
        return months;
    }

    private List<Notice> all(CourtRules court) {
        CourtBooks.Lines lines = books.lines(court);
        Issues issued = issues.issues(court.id());
        List<Notice> notices = new ArrayList<>(withdrawn(lines));
        ledger.standing(court.id(), Kind.SANCTION)
                .map(posted -> Notice.of(
                        lines.line(posted),
                        issued.monthOf(posted.number(), posted.entry().effective())))
                .forEach(notices::add);
        return notices;
    }

    private static List<Notice> withdrawn(CourtBooks.Lines lines) {
        return lines.decisions().withdrawn().stream()
                .map(each -> Notice.of(each, lines.officer(each.officerNo())))
                .toList();
    }

    private List<Path> render(CourtRules court, List<Notice> notices, NoticeFolder folder) throws IOException {
        List<Notice> ordered =
                notices.stream().sorted(CoverList.order(court.court())).toList();
        List<Path> written = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from += BATCH) {
            List<Notice> some = ordered.subList(from, Math.min(ordered.size(), from + BATCH));
            Map<String, NoticeMaterial> materials = materials(court, some);
            some.parallelStream()
                    .map(notice -> render(court, notice, materials, folder))
                    .flatMap(Optional::stream)
                    .forEachOrdered(written::add);
        }
        return written;
    }

    /** Writes one notice; says where it is, if anything was written. */
    private Optional<Path> render(
            CourtRules court, Notice notice, Map<String, NoticeMaterial> materials, NoticeFolder folder) {
        String name = NoticeFolder.fileName(notice);
        NoticeMaterial material = materials.get(notice.officer().number());
        try {
            byte[] made = WordFile.bytes(NoticePaper.of(notice, court.court(), court.rulebook(), material), templates);
            return folder.put(notice.month(), name, made)
                    ? Optional.of(folder.month(notice.month()).resolve(name))
                    : Optional.empty();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the notices rest on, by officer: a query for all entries, and one for all evaluations. */
    private Map<String, NoticeMaterial> materials(CourtRules court, Collection<Notice> notices) {
        Set<String> officers = notices.stream()
                .map(notice -> notice.officer().number())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Posted>> entries = ledger.history(court.id(), officers);
        Set<String> units = entries.values().stream()
                .flatMap(List::stream)
                .filter(posted -> posted.entry().kind() == Kind.LIABILITY)
                .map(posted -> posted.entry().evaluationNo())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, CaseFile> found = files.of(court, units);
        Map<String, NoticeMaterial> materials = new HashMap<>();
        entries.forEach((officer, each) -> materials.put(officer, new NoticeMaterial(each, found)));
        return materials;
    }

    private static void cover(CourtRules court, YearMonth month, List<Notice> notices, NoticeFolder folder)
            throws IOException {
        try (ScratchFolder work = ScratchFolder.of(SCRATCH)) {
            Path made = work.path().resolve(COVER);
            LedgerWorkbookFile.write(CoverList.of(court.court(), month, notices), made);
            folder.put(month, COVER, Files.readAllBytes(made));
        }
    }

    private NoticeFolder folder(CourtRules court) {
        return new NoticeFolder(home, court.id());
    }
}
