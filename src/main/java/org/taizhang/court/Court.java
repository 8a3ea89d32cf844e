package org.taizhang.court;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one court has set: who it is, which rulebook binds it, and how its documents look.
 *
 * @param id stable name of its folders and files, {@code qianguo}
 * @param code the code that its case numbers carry, {@code 吉0721}
 * @param name full name in Chinese
 * @param rulebook id of the rulebook that binds it
 * @param divisions in the office's own order
 * @param committee staff numbers of the trial committee's members, in their fixed order (R41)
 * @param documentPrefix what stands before the year in its document numbers, {@code 前法评}
 * @param bulletin how monthly bulletins are issued
 * @param pointsShown whether documents show the internal points (R29)
 * @param reviews how evaluations are handed to reviewers
 */
public record Court(
        String id,
        String code,
        String name,
        String rulebook,
        List<String> divisions,
        List<String> committee,
        String documentPrefix,
        BulletinSettings bulletin,
        boolean pointsShown,
        ReviewSettings reviews) {

    /**
     * How evaluations are handed to reviewers (R41).
     *
     * @param nightly whether every night hands out those that wait; else the office asks for it
     * @param factor how many cases one reviewed evaluation counts as, above 0 (Opinion part 3)
     */
    public record ReviewSettings(boolean nightly, BigDecimal factor) {

        /** When asked, and one for one. */
        public static final ReviewSettings DEFAULT = new ReviewSettings(false, BigDecimal.ONE);

        public ReviewSettings {
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException("a review counts as something: " + factor);
            }
        }
    }

    /**
     * How monthly bulletins are issued.
     *
     * @param issueDay day of the following month from which the bulletin is issued; empty: by hand
     * @param naming which officers it names
     * @param ranking whether divisions and officers are ranked by result rather than listed in the office's order
     * @param style how it looks and what it masks
     */
    public record BulletinSettings(OptionalInt issueDay, Naming naming, boolean ranking, BulletinStyle style) {

        /** Settings of a bulletin that looks as it does where nothing is set. */
        public BulletinSettings(OptionalInt issueDay, Naming naming, boolean ranking) {
            this(issueDay, naming, ranking, BulletinStyle.DEFAULT);
        }

        public BulletinSettings {
            if (issueDay.isPresent() && (issueDay.getAsInt() < 1 || issueDay.getAsInt() > 28)) {
                throw new IllegalArgumentException("not a day that every month has: " + issueDay.getAsInt());
            }
        }
    }

    /**
     * What the office may choose about the look and the words of a bulletin.
     *
     * @param title with {@link #MONTH} where the month stands
     * @param addressee to whom it goes, without the colon
     * @param charts in no order that matters
     * @param partiesMasked whether names of parties are masked in facts
     */
    public record BulletinStyle(String title, String addressee, Set<BulletinChart> charts, boolean partiesMasked) {

        /** Where the month stands in a title. */
        public static final String MONTH = "{月份}";

        /** What holds where nothing is set: every chart, parties masked. */
        public static final BulletinStyle DEFAULT =
                new BulletinStyle("关于" + MONTH + "案件质量评查情况的通报", "本院各部门", EnumSet.allOf(BulletinChart.class), true);

        public BulletinStyle {
            charts = Set.copyOf(charts);
            if (!title.contains(MONTH)) {
                throw new IllegalArgumentException("a title that doesn't say its month: " + title);
            }
        }
    }

    /** The charts that a bulletin may have. */
    public enum BulletinChart {
        /** Grades by division. */
        DIVISIONS,
        /** Grades over twelve months. */
        TREND,
        /** Circumstances of the findings. */
        CIRCUMSTANCES
    }

    /** Which officers a bulletin names; the others are only counted. */
    public enum Naming {
        ALL,
        /** Those whose sanction the rulebook marks as one to be named. */
        FROM_NAMED_ITEM,
        NONE
    }

    public Court {
        divisions = List.copyOf(divisions);
        committee = List.copyOf(committee);
        if (!isId(id)) {
            throw new IllegalArgumentException("not fit for a folder's name: " + id);
        }
        if (new HashSet<>(divisions).size() < divisions.size()) {
            throw new IllegalArgumentException("a division stands twice: " + divisions);
        }
        if (new HashSet<>(committee).size() < committee.size()) {
            throw new IllegalArgumentException("a committee member stands twice: " + committee);
        }
    }

    /** A court that has set nothing about reviewers. */
    public Court(
            String id,
            String code,
            String name,
            String rulebook,
            List<String> divisions,
            List<String> committee,
            String documentPrefix,
            BulletinSettings bulletin,
            boolean pointsShown) {
        this(
                id,
                code,
                name,
                rulebook,
                divisions,
                committee,
                documentPrefix,
                bulletin,
                pointsShown,
                ReviewSettings.DEFAULT);
    }

    /** Whether a name fits as the id of a court, and so of its folders: lower-case letters, digits and hyphens. */
    public static boolean isId(String name) {
        return name.matches("[a-z0-9][a-z0-9-]*");
    }

    /** The order in which this court lists its divisions and officers. */
    public OfficeOrder order() {
        return new OfficeOrder(divisions);
    }
}
