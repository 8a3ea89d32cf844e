package org.taizhang.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.publication.issue.Issue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the stored .json of an issued bulletin says about itself.
 *
 * @param said court, month, numbers and head, in the order in which {@link #register} has them
 * @param published numbers of the entries that it publishes
 */
record IssuedFigures(List<String> said, long[] published) {

    private static final List<String> COLUMNS = List.of(
            "court", "month", "issue_year", "issue_no", "document_number", "issued_on", "head_number", "head_hash");

    /**
     * Reads the file.
     *
     * @throws RuntimeException where it is no such file
     */
    static IssuedFigures read(byte[] file) {
        JsonNode root = JsonMapper.shared().readTree(file);
        JsonNode issue = root.path("issue");
        JsonNode head = root.path("head");
        List<String> said = List.of(
                root.path("court").asString(""),
                root.path("month").asString(""),
                issue.path("year").asString(""),
                issue.path("number").asString(""),
                issue.path("document_number").asString(""),
                issue.path("issued_on").asString(""),
                head.path("number").asString(""),
                head.path("hash").asString(""));
        if (!root.path("published").isArray()) {
            throw new IllegalArgumentException("published");
        }
        return new IssuedFigures(
                said,
                root.path("published")
                        .valueStream()
                        .mapToLong(JsonNode::longValue)
                        .toArray());
    }

    /** Where the register of issues says something else: each as {@code column registered → said}. */
    List<String> differing(Issue issue) {
        List<String> registered = register(issue);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!Objects.equals(registered.get(i), said.get(i))) {
                differing.add(COLUMNS.get(i) + " " + registered.get(i) + " → " + said.get(i));
            }
        }
        return differing;
    }

    private static List<String> register(Issue issue) {
        return List.of(
                issue.court(),
                issue.month().toString(),
                Integer.toString(issue.year()),
                Integer.toString(issue.number()),
                issue.documentNumber(),
                issue.issuedOn().toString(),
                Long.toString(issue.head().number()),
                issue.head().hash());
    }
}
