package org.taizhang.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * One case put under evaluation once, with everything that hangs on it.
 *
 * @param registration its row of 评查登记
 * @param participants its rows of 办案人员, by staff number
 * @param findings its rows of 差错认定, by key
 */
public record Evaluation(Registration registration, List<Participant> participants, List<Finding> findings) {

    public Evaluation {
        participants = List.copyOf(participants);
        findings = List.copyOf(findings);
    }

    /** The participant with that staff number who isn't withdrawn. */
    public Optional<Participant> participant(String officerNo) {
        return participants.stream()
                .filter(participant ->
                        !participant.withdrawn() && participant.officerNo().equals(officerNo))
                .findFirst();
    }
}
