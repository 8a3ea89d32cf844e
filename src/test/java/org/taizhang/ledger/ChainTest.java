package org.taizhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.digest.HashFunction;
import org.taizhang.escalation.Measures;
import org.taizhang.escalation.Timeline;
import org.taizhang.ledger.Entry.Kind;
import org.taizhang.rulebook.Provision;
import org.taizhang.rulebook.Role;

/** The hash chain: its canonical text, and that nothing can be changed unseen. */
class ChainTest {

    private static final Entry ENTRY = new Entry(
            Kind.REVERSAL,
            "0007",
            LocalDate.of(2025, 12, 1),
            "MAJOR",
            Role.PRIMARY,
            Optional.of(Provision.of("28-5")),
            "通报批评",
            -9,
            -3,
            "2025-0108",
            "（2025）吉0721民初1号",
            List.of(Provision.of("19-2"), Provision.of("19-11")),
            List.of(12L, 3L),
            OptionalLong.of(13),
            "qianguo-2019@0123456789ab");

    private final Book book = new Book();

    @BeforeEach
    void fill() {
        book.settle(
                "0001",
                Timeline.liabilities("2025-01-10 FLAW; 2025-06-01 FLAW; 2025-12-01 FLAW", Measures.with()),
                Measures.with());
        book.settle("0001", List.of(), Measures.with());
    }

    @Test
    void hashIsThatOfTheDocumentedText() {
        assertEquals(
                "e68cd1b14640b530c82690482ce434579913e05bc6545dc83073a66227de1178",
                Chain.hash(HashFunction.SHA_256, Head.GENESIS.hash(), "吉0721", 14, ENTRY));
    }

    /** The text's hash by OpenSSL. */
    @Test
    void hashIsThatOfTheDocumentedTextUnderSm3() {
        assertEquals(
                "11cd0e7d1ff0cd5014f37988de7d7613eabb9eeee6ec15aa68484f140c3b4e74",
                Chain.hash(HashFunction.SM3, Head.GENESIS.hash(), "吉0721", 14, ENTRY));
    }

    @Test
    void everyHashedFieldCounts() {
        String hash = Chain.hash(HashFunction.SHA_256, Head.GENESIS.hash(), "吉0721", 14, ENTRY);
        List<Entry> changed = everySingleChange();
        assertEquals(Entry.class.getRecordComponents().length, changed.size());
        changed.forEach(entry ->
                assertNotEquals(hash, Chain.hash(HashFunction.SHA_256, Head.GENESIS.hash(), "吉0721", 14, entry)));
        assertNotEquals(hash, Chain.hash(HashFunction.SHA_256, "1".repeat(64), "吉0721", 14, ENTRY));
        assertNotEquals(hash, Chain.hash(HashFunction.SHA_256, Head.GENESIS.hash(), "吉0722", 14, ENTRY));
        assertNotEquals(hash, Chain.hash(HashFunction.SHA_256, Head.GENESIS.hash(), "吉0721", 15, ENTRY));
    }

    @Test
    void textMovedFromOneFieldToTheNextIsSeen() {
        Entry moved = with(-1, "2025-0108（2025）", "吉0721民初1号");
        assertNotEquals(
                Chain.hash(HashFunction.SHA_256, "", "a", 1, ENTRY),
                Chain.hash(HashFunction.SHA_256, "", "a", 1, moved));
        assertNotEquals(
                Chain.hash(HashFunction.SHA_256, "", "a", 1, ENTRY),
                Chain.hash(HashFunction.SHA_256, "", "a1", 1, ENTRY));
    }

    @Test
    void soundChainHasNoBreak() {
        assertEquals(OptionalLong.empty(), firstBreak(book.entries));
    }

    @Test
    void changedEntryBreaksItAtThatEntry() {
        for (int i = 0; i < book.entries.size(); i++) {
            List<Posted> tampered = new ArrayList<>(book.entries);
            Posted posted = tampered.get(i);
            tampered.set(
                    i,
                    new Posted(
                            posted.number(),
                            posted.postedAt(),
                            posted.entry().reversal(99),
                            posted.remark(),
                            posted.hash()));
            assertEquals(OptionalLong.of(i + 1), firstBreak(tampered));
        }
    }

    @Test
    void removedOrExchangedEntryBreaksIt() {
        List<Posted> removed = new ArrayList<>(book.entries);
        removed.remove(3);
        assertEquals(OptionalLong.of(4), firstBreak(removed));
        List<Posted> exchanged = new ArrayList<>(book.entries);
        exchanged.set(1, book.entries.get(2));
        exchanged.set(2, book.entries.get(1));
        assertEquals(OptionalLong.of(2), firstBreak(exchanged));
    }

    @Test
    void checkGoesOnFromAHead() {
        List<Posted> later = book.entries.subList(5, book.entries.size());
        ChainCheck check = new ChainCheck(HashFunction.SHA_256, Book.COURT, Chain.after(book.entries.get(4)));
        later.forEach(check);
        assertTrue(check.firstBreak().isEmpty());
        assertEquals(book.head(), check.head());
    }

    private static OptionalLong firstBreak(List<Posted> entries) {
        ChainCheck check = new ChainCheck(HashFunction.SHA_256, Book.COURT, Head.GENESIS);
        entries.forEach(check);
        return check.firstBreak();
    }

    private static List<Entry> everySingleChange() {
        List<Entry> changed = new ArrayList<>();
        for (int field = 0; field < Entry.class.getRecordComponents().length; field++) {
            changed.add(with(
                    field, ENTRY.evaluationNo() + (field == 9 ? "x" : ""), ENTRY.caseNo() + (field == 10 ? "x" : "")));
        }
        return changed;
    }

    private static Entry with(int field, String evaluationNo, String caseNo) {
        return new Entry(
                field == 0 ? Kind.SANCTION : ENTRY.kind(),
                field == 1 ? "0008" : ENTRY.officerNo(),
                field == 2 ? ENTRY.effective().plusDays(1) : ENTRY.effective(),
                field == 3 ? "FLAW" : ENTRY.grade(),
                field == 4 ? Role.SECONDARY : ENTRY.role(),
                field == 5 ? Optional.empty() : ENTRY.item(),
                field == 6 ? "告诫" : ENTRY.measure(),
                field == 7 ? 9 : ENTRY.points(),
                field == 8 ? 3 : ENTRY.months(),
                evaluationNo,
                caseNo,
                field == 11 ? List.of(Provision.of("19-2")) : ENTRY.articles(),
                field == 12 ? List.of(3L, 12L) : ENTRY.basis(),
                field == 13 ? OptionalLong.empty() : ENTRY.reverses(),
                field == 14 ? "qianguo-2019@ba9876543210" : ENTRY.rulebook());
    }
}
