package org.taizhang.intake.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The entries of a ZIP archive by name, each verified to its end. */
final class ZipArchive {

    private static final Pattern LEAVES_THE_PACKAGE =
            Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*\\x00.*");

    private final FileBytes file;
    private final Budget budget;
    private final ZipDirectory directory;
    private final List<ZipItem> items;
    private final Map<String, ZipItem> byKey = new HashMap<>();
    private final Set<String> mayHoldMerges = new HashSet<>();

    ZipArchive(FileBytes file, Budget budget) throws Refused {
        this.file = file;
        this.budget = budget;
        this.directory = new ZipDirectory(file, budget);
        this.items = directory.read();
        items.forEach(item -> byKey.putIfAbsent(ZipItem.key(item.name()), item));
    }

    List<ZipItem> items() {
        return items;
    }

    Optional<ZipItem> find(String name) {
        return Optional.ofNullable(byKey.get(ZipItem.key(name)));
    }

    ItemStream open(ZipItem item) throws Refused {
        return new ItemStream(directory.located(item), file, budget);
    }

    void refuseEncrypted() throws Refused {
        if (!items.isEmpty() && items.stream().anyMatch(ZipItem::encrypted)) {
            throw new Refused(new Reason.Encrypted());
        }
    }

    void refuseDoubtfulNames() throws Refused {
        Set<String> keys = new HashSet<>();
        for (ZipItem item : items) {
            if (LEAVES_THE_PACKAGE.matcher(item.name()).matches()) {
                throw new Refused(new Reason.Forbidden(Reason.Forbidden.Kind.PART_NAME, item.name()));
            }
            if (!keys.add(ZipItem.key(item.name()))) {
                throw new Refused(new Reason.Forbidden(Reason.Forbidden.Kind.DUPLICATE_PART, item.name()));
            }
        }
    }

    /** Reads every entry to its end, used or not: a file that is damaged anywhere isn't trusted elsewhere. */
    void verify() throws IOException {
        List<ZipItem> located = new ArrayList<>(items.size());
        for (ZipItem item : items) {
            located.add(directory.located(item));
        }
        ZipDirectory.refuseOverlaps(located);
        refuseTooMuch();
        for (ZipItem item : located) {
            try (ItemStream content = new ItemStream(item, file, budget)) {
                if (MergeMarks.readToEnd(content)) {
                    mayHoldMerges.add(ZipItem.key(item.name()));
                }
            }
        }
    }

    private void refuseTooMuch() throws Refused {
        long total = 0;
        for (ZipItem item : items) {
            total += item.size();
            // Each entry's stream stops at the size given here, so the sum of what is claimed bounds what is read.
            if (total < 0 || total > budget.limits().inflatedBytes()) {
                throw Refused.overLimit(Limit.INFLATED_BYTES, budget.limits().inflatedBytes(), item.name());
            }
        }
    }

    /** Whether a verified entry speaks of merged cells; if not, it holds none. */
    boolean mayHoldMerges(ZipItem item) {
        return mayHoldMerges.contains(ZipItem.key(item.name()));
    }
}
