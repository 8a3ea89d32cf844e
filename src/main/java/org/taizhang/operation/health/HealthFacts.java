package org.taizhang.operation.health;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.taizhang.court.Court;
import org.taizhang.message.Words;

/**
 * What health is decided from. Times are Asia/Shanghai's.
 *
 * @param at now
 * @param courts those that there are
 * @param withoutDatabase why the database can't be asked; empty where it was
 * @param nights what it said
 * @param waiting files in the inbox, the oldest first
 * @param disks each disk once
 */
record HealthFacts(
        LocalDateTime at,
        List<Court> courts,
        Optional<Words> withoutDatabase,
        Nights nights,
        List<WaitingFile> waiting,
        List<Disk> disks) {

    HealthFacts {
        courts = List.copyOf(courts);
        waiting = List.copyOf(waiting);
        disks = List.copyOf(disks);
    }
}
