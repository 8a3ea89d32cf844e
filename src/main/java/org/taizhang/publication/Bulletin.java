package org.taizhang.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
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
 */
public record Bulletin(
        String issuer,
        Optional<String> number,
        String title,
        String addressee,
        List<Block> body,
        Optional<Annex> annex,
        LocalDate dated,
        BulletinFigures figures) {

    /** An annex (附件). */
    public record Annex(String title, List<Block> body) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    /** A month's draft: without a number, dated on the business date. */
    public static Bulletin draft(Court court, Rulebook rulebook, BulletinMaterial material) {
        BulletinFigures figures = new BulletinCount(court, rulebook, material).figures();
        BulletinText text = new BulletinText(rulebook, figures);
        return new Bulletin(
                court.name(),
                Optional.empty(),
                "关于" + ChineseDate.of(material.month()) + "案件质量评查情况的通报",
                "本院各部门：",
                text.body(),
                text.annex(),
                material.asOf(),
                figures);
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
