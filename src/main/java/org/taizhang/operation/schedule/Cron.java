package org.taizhang.operation.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job is due, as a crontab has it: minute, hour, day of month, month, day of week; a sixth field before them is the
 * second.
 *
 * @param text the fields as written
 */
public record Cron(String text) {

    private static final int FIELDS = 5;

    /** Fails for what {@link #problem} refuses. */
    public Cron {
        problem(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
    }

    /** What is wrong with a text, for people; empty where it is a cron expression that is due some day. */
    static Optional<String> problem(String text) {
        String[] fields = text.strip().split("\\s+");
        if (fields.length != FIELDS && fields.length != FIELDS + 1) {
            return Optional.of("应为五段（分 时 日 月 星期），或者前面加一段秒");
        }
        int first = fields.length - FIELDS;
        if (!isAny(fields[first + 2]) && !isAny(fields[first + 4])) {
            return Optional.of("日和星期不能同时限定，其中一个须为 *");
        }
        try {
            ZonedDateTime next = expression(text).next(ZonedDateTime.now(ZoneId.of("Asia/Shanghai")));
            return next == null ? Optional.of("永远不会到期") : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("不是正确的 cron 表达式");
        }
    }

    /** The first time after that one at which the job is due. */
    Instant next(Instant after, ZoneId zone) {
        return expression(text).next(after.atZone(zone)).toInstant();
    }

    /** Crontabs take either of day and day of week, Spring both: they differ only where both are limited. */
    private static boolean isAny(String field) {
        return field.equals("*") || field.equals("?");
    }

    private static CronExpression expression(String text) {
        String fields = text.strip();
        return CronExpression.parse(fields.split("\\s+").length == FIELDS ? "0 " + fields : fields);
    }
}
