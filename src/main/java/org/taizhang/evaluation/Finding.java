package org.taizhang.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/**
 * One row of 差错认定: a circumstance claimed or established, for one named officer or for whoever Art. 22 makes liable.
 *
 * @param key which finding it is
 * @param statedGrade 等级 as a grade code, if given (R1)
 * @param role 责任, if given (R8)
 * @param fault 主观; empty if blank
 * @param consequences 后果
 * @param correction 更正情况; empty if blank
 * @param concealment 隐瞒情节 (R12)
 * @param centralismBreached 违反民主集中制 (R13)
 * @param ground 事实说明; empty if blank
 * @param exemption 免责情形, if any (R4)
 * @param meeting 质监委会议日期
 * @param votes the committee's vote (R6)
 * @param reconsideration 复议 (Art. 24)
 * @param recognised 认定日期, the effective date once confirmed
 * @param documentNo 认定文号; empty if blank
 * @param withdrawn 作废
 */
public record Finding(
        Key key,
        Optional<String> statedGrade,
        Optional<Role> role,
        String fault,
        SortedSet<String> consequences,
        String correction,
        boolean concealment,
        boolean centralismBreached,
        String ground,
        Optional<Provision> exemption,
        Optional<LocalDate> meeting,
        Votes votes,
        Reconsideration reconsideration,
        Optional<LocalDate> recognised,
        String documentNo,
        boolean withdrawn) {

    /**
     * Identity of a finding row within its evaluation.
     *
     * @param provision 条款
     * @param seq 差错序号, from 1
     * @param officerNo 工号, if the row names its officer
     */
    public record Key(Provision provision, int seq, Optional<String> officerNo) {

        /** Whether two rows are of one finding, whomever they name. */
        public boolean sameFinding(Key other) {
            return provision.equals(other.provision) && seq == other.seq;
        }
    }

    /** 出席人数, 赞成, 反对, 弃权, each as given. */
    public record Votes(OptionalInt attending, OptionalInt inFavour, OptionalInt against, OptionalInt abstained) {}

    /**
     * 复议.
     *
     * @param requested 复议申请日期
     * @param decided 复议决定日期
     * @param result 复议结果
     */
    public record Reconsideration(Optional<LocalDate> requested, Optional<LocalDate> decided, Optional<Result> result) {

        /** How the request was decided. */
        public enum Result {
            UPHELD,
            REVOKED
        }
    }
}
