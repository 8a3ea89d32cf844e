package org.taizhang.publication.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.court.Court.BulletinStyle;
import org.taizhang.publication.Block;
import org.taizhang.publication.issue.Issue;
import org.taizhang.rulebook.ChineseDate;
import org.taizhang.rulebook.Rulebook;

/**
 * The monthly bulletin (案件质量评查情况通报) as a document.
 *
 * @param issuer who issues it
 * @param number its document number; empty for a draft
 * @param title its title
 * @param addressee to whom it goes
 * @param body what it says
 * @param annex what follows on a page of its own, if anything does
 * @param dated the day it bears
 * @param figures the figures behind it
 * @param edition what issuing knows about it: its number, the ledger's head, the entries that it publishes; empty where
 *     that isn't asked for
 */
public record Bulletin(
        String issuer,
        Optional<String> number,
        String title,
        String addressee,
        List<Block> body,
        Optional<Annex> annex,
        LocalDate dated,
        BulletinFigures figures,
        Optional<Edition> edition) {

    /** An annex (附件). */
    public record Annex(String title, List<Block> body) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    /** A month's draft: without a number, dated on the business date. */
    public static Bulletin draft(Court court, Rulebook rulebook, BulletinMaterial material) {
        return of(court, rulebook, material, Optional.empty());
    }

    /** A month's bulletin as issuing knows it: numbered and dated as it is issued, or a draft. */
    public static Bulletin of(Court court, Rulebook rulebook, BulletinMaterial material, Edition edition) {
        return of(court, rulebook, material, Optional.of(edition));
    }

    private static Bulletin of(Court court, Rulebook rulebook, BulletinMaterial material, Optional<Edition> edition) {
        BulletinFigures figures = new BulletinCount(court, rulebook, material).figures();
        Optional<Issue> issue = edition.flatMap(Edition::issue);
        AnnexTables annex = new AnnexTables(court, rulebook, figures, edition);
        BulletinStyle style = court.bulletin().style();
        return new Bulletin(
                court.name(),
                issue.map(Issue::documentNumber),
                style.title().replace(BulletinStyle.MONTH, ChineseDate.of(material.month())),
                style.addressee() + "：",
                new BulletinText(court, rulebook, figures, edition, annex).body(),
                Optional.of(annex.annex()),
                issue.map(Issue::issuedOn).orElse(material.asOf()),
                figures,
                edition);
    }

    public Bulletin {
        body = List.copyOf(body);
    }

    /** The day it bears, in words. */
    public String date() {
        return ChineseDate.of(dated);
    }

    /** Whether it is a draft. */
    public boolean isDraft() {
        return number.isEmpty();
    }
}
