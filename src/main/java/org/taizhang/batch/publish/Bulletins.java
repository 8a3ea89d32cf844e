package org.taizhang.batch.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.taizhang.court.CourtRules;
import org.taizhang.digest.Sha256;
import org.taizhang.message.Words;
import org.taizhang.publication.BulletinFolder;
import org.taizhang.publication.bulletin.Renderings;
import org.taizhang.publication.issue.Issue;
import org.taizhang.publication.issue.Issues;
import org.taizhang.publication.jdbc.IssueStore;

/** The files of bulletins: drafts as the ledger is now, issued ones as they were stored. It issues nothing. */
public final class Bulletins {

    private final Editions editions;
    private final IssueStore store;
    private final Renderings renderings;
    private final Path home;

    /** Bulletins in these formats, under that home folder. */
    public Bulletins(Editions editions, IssueStore store, Renderings renderings, Path home) {
        this.editions = editions;
        this.store = store;
        this.renderings = renderings;
        this.home = home;
    }

    /** What a court has issued. */
    public Issues issues(CourtRules court) {
        return store.issues(court.id());
    }

    /**
     * A draft that was written.
     *
     * @param files where its files are
     * @param unmade those that are still to be made
     */
    public record Draft(List<Path> files, List<Unmade> unmade) {}

    /**
     * Writes the draft of a month. What was converted from an earlier one goes, since nothing may make it anew here.
     *
     * @param written is told of files that are made later, once they are
     */
    public Draft draft(CourtRules court, YearMonth month, LocalDate asOf, Consumer<Path> written) throws IOException {
        BulletinFolder folder = folder(court);
        SortedMap<String, byte[]> files = renderings.of(editions.draft(court, issues(court), month, asOf));
        for (String kind : renderings.converted()) {
            folder.removeDraft(month, kind);
        }
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            paths.add(folder.writeDraft(month, file.getKey(), file.getValue()));
        }
        List<Unmade> unmade = renderings.conversions().stream()
                .filter(conversion -> files.containsKey(conversion.from()))
                .map(conversion -> new Unmade(
                        conversion,
                        files.get(conversion.from()),
                        made -> written.accept(folder.writeDraft(month, conversion.to(), made))))
                .toList();
        return new Draft(paths, unmade);
    }

    /**
     * Writes the files of an issued bulletin from the stored bytes, where they aren't there as they were issued, and
     * removes its draft. Says where the files are.
     *
     * @param said is told of files that somebody had changed
     * @throws BulletinRefused where the stored bytes aren't those that were stored
     */
    public List<Path> reprint(CourtRules court, Issue issue, Consumer<Words> said) throws IOException {
        BulletinFolder folder = folder(court);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> stored : store.hashes(issue).entrySet()) {
            String kind = stored.getKey();
            Path file = folder.issued(issue.month(), kind);
            if (!folder.has(issue.month(), kind, stored.getValue())) {
                Optional<Path> aside =
                        folder.writeIssued(issue.month(), kind, content(issue, kind, stored.getValue(), file));
                aside.ifPresent(kept -> said.accept(Words.of("issue.restored", file.toString(), kept.toString())));
            }
            folder.removeDraft(issue.month(), kind);
            files.add(file);
        }
        return files;
    }

    private byte[] content(Issue issue, String kind, String sha256, Path file) throws BulletinRefused {
        return store.file(issue, kind)
                .filter(bytes -> Sha256.of(bytes).equals(sha256))
                .orElseThrow(() ->
                        new BulletinRefused(Words.of("issue.stored-altered", file.toString(), issue.documentNumber())));
    }

    private BulletinFolder folder(CourtRules court) {
        return new BulletinFolder(home, court.id());
    }
}
