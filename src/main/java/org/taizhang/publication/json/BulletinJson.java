package org.taizhang.publication.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Head;
import org.taizhang.publication.LedgerLine;
import org.taizhang.publication.bulletin.Bulletin;
import org.taizhang.publication.bulletin.Edition;
import org.taizhang.publication.bulletin.OpeningBalance;
import org.taizhang.publication.issue.Issue;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bulletin as JSON: {@code court}, {@code month}, {@code issue} (missing in a draft), {@code head}, {@code published} and
 * among these {@code late} and {@code reversals} as entry numbers, {@code opening_balance} in the first one, and
 * {@code figures}.
 */
public final class BulletinJson {

    /** How its file name ends. */
    public static final String KIND = "json";

    private BulletinJson() {}

    /** The file's bytes, UTF-8. */
    public static byte[] write(Bulletin bulletin) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", bulletin.title());
        document.put("issuer", bulletin.issuer());
        document.put("draft", bulletin.isDraft());
        document.put("dated", bulletin.dated().toString());
        document.put("month", bulletin.figures().month().toString());
        bulletin.edition().ifPresent(edition -> put(document, edition));
        document.put("figures", FiguresJson.of(bulletin.figures()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static void put(Map<String, Object> document, Edition edition) {
        document.put("court", edition.court());
        edition.issue().ifPresent(issue -> document.put("issue", issue(issue)));
        document.put("head", head(edition.head()));
        document.put("published", edition.numbers());
        document.put("late", numbers(edition.late()));
        document.put("reversals", numbers(edition.reversals()));
        edition.opening().ifPresent(opening -> document.put("opening_balance", opening(opening)));
    }

    private static Map<String, Object> issue(Issue issue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("year", issue.year());
        object.put("number", issue.number());
        object.put("document_number", issue.documentNumber());
        object.put("issued_on", issue.issuedOn().toString());
        return object;
    }

    private static Map<String, Object> head(Head head) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", head.number());
        object.put("hash", head.hash());
        return object;
    }

    private static Map<String, Object> opening(OpeningBalance opening) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("liabilities", opening.liabilities());
        object.put("conversions", opening.conversions());
        object.put("sanctions", opening.sanctions());
        object.put("persons", opening.persons());
        object.put("months", opening.months());
        return object;
    }

    private static List<Long> numbers(List<LedgerLine> lines) {
        return lines.stream().map(line -> line.posted().number()).toList();
    }
}
