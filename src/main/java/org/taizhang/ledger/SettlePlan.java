package org.taizhang.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.ToIntFunction;
import org.taizhang.digest.Sha256;

/** What a settling would do to a court's ledger, summed up officer by officer before anything is appended (R44). */
public final class SettlePlan {

    private final ToIntFunction<Settlement> withdrawals;
    private final MessageDigest digest = Sha256.begin();
    private int officers;
    private int reversals;
    private int decidedReversals;
    private int additions;
    private int remarks;

    /**
     * An empty plan.
     *
     * @param withdrawals how many decided sanctions a settlement would reverse without replacing them (R42)
     */
    public SettlePlan(ToIntFunction<Settlement> withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Adds what an officer's settlement would do. */
    public void add(Settlement settlement) {
        if (settlement.isEmpty()) {
            return;
        }
        officers++;
        reversals += settlement.reversed().size();
        additions += settlement.additions().size();
        remarks += settlement.remarks().size();
        decidedReversals += withdrawals.applyAsInt(settlement);
        settlement.reversed().forEach(wrong -> note("-" + wrong.number()));
        settlement.additions().forEach(addition -> note("+" + addition.entry() + addition.basis()));
        settlement.remarks().forEach(change -> note("~" + change.number() + change.remark()));
    }

    /** Officers for whom something would change. */
    public int officers() {
        return officers;
    }

    /** Entries that would be reversed. */
    public int reversals() {
        return reversals;
    }

    /** Sanctions already decided that would be reversed; those of which only the basis changes don't count. */
    public int decidedReversals() {
        return decidedReversals;
    }

    /** Entries that would be added. */
    public int additions() {
        return additions;
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return officers == 0;
    }

    /** What the plan would do, in 64 hex digits: an acceptance holds for exactly this. May be asked for once. */
    public String digest() {
        return Sha256.end(digest);
    }

    /**
     * Whether the office must accept the plan first: any change under a changed rulebook, more reversals than the limit,
     * or more decided sanctions reversed than the limit (R44).
     *
     * @param standing entries of the court that stand
     */
    public boolean needsAcceptance(AcceptanceLimits limits, long standing, boolean rulebookChanged) {
        if (isEmpty()) {
            return false;
        }
        return rulebookChanged || reversals > limits.reversals(standing) || decidedReversals > limits.decided();
    }

    private void note(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
