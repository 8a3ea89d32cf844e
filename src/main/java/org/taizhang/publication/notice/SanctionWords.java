package org.taizhang.publication.notice;

import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Posted;
import org.taizhang.rulebook.Rulebook;
import org.taizhang.rulebook.Rulebook.Word;

/** A sanction's measure in words, with the months and what R43 adds. */
public final class SanctionWords {

    private SanctionWords() {}

    /** {@code 批评教育，扣发办案补贴1个月}. */
    public static String measure(Posted sanction, Rulebook rulebook) {
        return measure(sanction.entry(), sanction.remark(), rulebook);
    }

    /** The same of a sanction that has no number yet. */
    public static String measure(Entry sanction, String remark, Rulebook rulebook) {
        String months = sanction.months() > 0 ? "，扣发办案补贴" + sanction.months() + "个月" : "";
        if (remark.equals(rulebook.words().get(Word.POST_MEASURE_NOT_APPLICABLE))) {
            return remark + "（该项所定措施“" + sanction.measure() + "”以法官职务、员额为前提）" + months;
        }
        return sanction.measure() + months + (remark.isBlank() ? "" : "（" + remark + "）");
    }
}
