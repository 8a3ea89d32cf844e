package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.Entry.Kind;

/** How an officer's standing entries hang together. */
final class Links {

    private final Map<Long, Posted> byNumber = new HashMap<>();
    private final Map<Long, Posted> consumedBy = new HashMap<>();
    private final Map<Long, Posted> answeredBy = new HashMap<>();

    Links(Standing standing) {
        for (Posted posted : standing.entries()) {
            byNumber.put(posted.number(), posted);
            List<Long> basis = posted.entry().basis();
            if (posted.entry().kind() == Kind.CONVERSION) {
                basis.forEach(member -> consumedBy.put(member, posted));
            } else if (posted.entry().kind() == Kind.SANCTION) {
                answeredBy.put(basis.get(0), posted);
            }
        }
    }

    /** What an entry rests on, in order. */
    List<Posted> basis(Posted posted) {
        return posted.entry().basis().stream().map(byNumber::get).toList();
    }

    /** The conversion that consumed an entry, if one did. */
    Optional<Posted> consumer(Posted posted) {
        return Optional.ofNullable(consumedBy.get(posted.number()));
    }

    /** What a sanction counted, the one it answers included, by date and number. */
    List<Posted> counted(Posted sanction) {
        return basis(sanction).stream()
                .sorted(Comparator.comparing((Posted posted) -> posted.entry().effective())
                        .thenComparing(Posted::number))
                .toList();
    }

    /** The other sanctions that withheld months for what a sanction counts or for what was consumed in producing it (R28). */
    List<Posted> withheldBefore(Posted sanction) {
        Set<Posted> gathered = new LinkedHashSet<>();
        basis(sanction).forEach(each -> gather(each, gathered));
        List<Posted> charging = new ArrayList<>();
        for (Posted each : gathered) {
            Posted answer = answeredBy.get(each.number());
            if (answer != null
                    && answer.number() != sanction.number()
                    && answer.entry().months() > 0) {
                charging.add(answer);
            }
        }
        charging.sort(Comparator.comparing((Posted posted) -> posted.entry().effective())
                .thenComparing(Posted::number));
        return charging;
    }

    private void gather(Posted posted, Set<Posted> gathered) {
        gathered.add(posted);
        if (posted.entry().kind() == Kind.CONVERSION) {
            basis(posted).forEach(member -> gather(member, gathered));
        }
    }
}
