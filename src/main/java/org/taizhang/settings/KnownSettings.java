package org.taizhang.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every setting there is. A new one is one declaration here and nothing elsewhere. */
public final class KnownSettings {

    private static final List<Setting<?>> DECLARED = new ArrayList<>();
    private static final Set<Source> EVERYWHERE = EnumSet.of(Source.OPTION, Source.ENVIRONMENT, Source.FILE);
    private static final Set<Source> PER_RUN = EnumSet.of(Source.OPTION, Source.ENVIRONMENT);
    private static final Set<Source> SECRET = EnumSet.of(Source.ENVIRONMENT);

    public static final Setting<Path> HOME =
            declare("home", SettingType.path(), "data", PER_RUN, "存放规则、日历、模板和运行结果的文件夹。");
    public static final Setting<LocalDate> DATE =
            declare("date", SettingType.date(), null, PER_RUN, "业务日期，默认为北京时间的今天。");
    public static final Setting<String> COURT =
            declare("court", SettingType.text(), null, EVERYWHERE, "法院代码；只有一个法院时可以不写。");
    public static final Setting<String> DEFAULT_COURT = declare(
            "default-court",
            SettingType.text(),
            null,
            EnumSet.of(Source.ENVIRONMENT, Source.FILE),
            "有多个法院时，没有说明属于哪个法院的工作簿算作这个法院的。");
    public static final Setting<String> LANG =
            declare("lang", SettingType.oneOf("zh", "en"), "zh", EVERYWHERE, "屏幕提示的语言：zh 中文，en 英文。");
    public static final Setting<String> LOG_FORMAT =
            declare("log-format", SettingType.oneOf("text", "json"), "text", EVERYWHERE, "日志的格式：text 或 json。");

    public static final Setting<String> DB_URL =
            declare("db-url", SettingType.databaseUrl(), null, EVERYWHERE, "外部 MariaDB（10.11 以上）的地址；不写则使用内置数据库。");
    public static final Setting<String> DB_USER =
            declare("db-user", SettingType.text(), "taizhang", EVERYWHERE, "外部数据库的运行账户。");
    public static final Setting<Path> DB_PASSWORD_FILE =
            declare("db-password-file", SettingType.path(), null, EVERYWHERE, "存放运行账户口令的文件，口令在第一行。");
    public static final Setting<String> DB_PASSWORD =
            declare("db-password", SettingType.text(), null, SECRET, "运行账户的口令，只能由环境变量给出。");
    public static final Setting<String> DB_MIGRATION_USER =
            declare("db-migration-user", SettingType.text(), null, EVERYWHERE, "外部数据库的建表账户；不写则由运行账户建表。");
    public static final Setting<Path> DB_MIGRATION_PASSWORD_FILE =
            declare("db-migration-password-file", SettingType.path(), null, EVERYWHERE, "存放建表账户口令的文件，口令在第一行。");
    public static final Setting<String> DB_MIGRATION_PASSWORD =
            declare("db-migration-password", SettingType.text(), null, SECRET, "建表账户的口令，只能由环境变量给出。");
    public static final Setting<Integer> DB_CONNECTIONS =
            declare("db-connections", SettingType.integer(3, 64), "6", EVERYWHERE, "一次运行最多同时使用的数据库连接数。");
    public static final Setting<Integer> DB_RETRIES = declare(
            "db-retries",
            SettingType.integer(0, 1000),
            "7",
            EVERYWHERE,
            "一次运行中数据库连接中断后最多重新连接的次数；每次等待 1、2、4、8、15 秒，7 次约一分钟。");
    public static final Setting<Long> DB_MEMORY_BYTES =
            declare("db-memory-bytes", SettingType.bytes(), "256 MiB", EVERYWHERE, "内置数据库的缓存大小。");

    public static final Setting<Path> JOBS =
            declare("jobs", SettingType.path(), null, EVERYWHERE, "serve 的定时任务（每项一个 .yml 文件）所在文件夹，默认为 home 旁边的 jobs。");
    public static final Setting<Integer> SERVE_PORT = declare(
            "serve-port",
            SettingType.integer(0, 65_535),
            "8765",
            EVERYWHERE,
            "serve 在本机（127.0.0.1）回答健康检查和指标的端口；0 为不开放。");
    public static final Setting<Integer> SERVE_HEARTBEAT_SECONDS = declare(
            "serve-heartbeat-seconds",
            SettingType.integer(1, 3600),
            "10",
            EVERYWHERE,
            "serve 执行任务期间报告自己仍在的间隔，单位秒；连续四次没有报告，其任务由另一个 serve 接手。");
    public static final Setting<Integer> INBOX_SECONDS = declare(
            "inbox-seconds", SettingType.integer(1, 3600), "10", EVERYWHERE, "serve 查看收件箱的间隔，单位秒；两次查看没有变化的文件才收取。");

    public static final Setting<Integer> CHUNK_SIZE =
            declare("chunk-size", SettingType.integer(1, 100_000), "1000", EVERYWHERE, "每次提交处理的行数。");
    public static final Setting<Long> LIMIT_FILE_BYTES =
            declare("limit-file-bytes", SettingType.bytes(), "256 MiB", EVERYWHERE, "单个工作簿文件的大小上限。");
    public static final Setting<Integer> LIMIT_ENTRIES =
            declare("limit-entries", SettingType.integer(1, 1_000_000), "2000", EVERYWHERE, "工作簿压缩包内文件数的上限。");
    public static final Setting<Long> LIMIT_INFLATED_BYTES =
            declare("limit-inflated-bytes", SettingType.bytes(), "1 GiB", EVERYWHERE, "工作簿解压后总大小的上限。");
    public static final Setting<Long> LIMIT_CHARACTERS =
            declare("limit-characters", SettingType.count(), "500000000", EVERYWHERE, "一个工作簿全部单元格字符数的上限。");
    public static final Setting<Integer> LIMIT_ROWS =
            declare("limit-rows", SettingType.integer(1, 1_048_576), "1048576", EVERYWHERE, "每张工作表行数的上限。");
    public static final Setting<Integer> LIMIT_COLUMNS =
            declare("limit-columns", SettingType.integer(1, 16_384), "256", EVERYWHERE, "每张工作表列数的上限。");
    public static final Setting<Integer> LIMIT_CELL_CHARACTERS =
            declare("limit-cell-characters", SettingType.integer(1, 32_767), "32767", EVERYWHERE, "单个单元格字符数的上限。");
    public static final Setting<Integer> LIMIT_SECONDS_PER_FILE =
            declare("limit-seconds-per-file", SettingType.integer(1, 86_400), "120", EVERYWHERE, "读取一个工作簿的时间上限，单位秒。");
    public static final Setting<Long> LIMIT_SHARED_STRING_BYTES =
            declare("limit-shared-string-bytes", SettingType.bytes(1L << 30), "256 MiB", EVERYWHERE, "工作簿共享字符串表的大小上限。");
    public static final Setting<Integer> LIMIT_MERGED_RANGES =
            declare("limit-merged-ranges", SettingType.integer(1, 1_000_000), "200000", EVERYWHERE, "每张工作表合并单元格处数的上限。");

    public static final Setting<String> LEDGER_HASH = declare(
            "ledger-hash",
            SettingType.oneOf("sha-256", "sm3"),
            "sha-256",
            EVERYWHERE,
            "台账哈希链的杂凑算法：sha-256，或者 sm3（GB/T 32905）；每个法院自第一条台账起固定，以后不能改。");

    public static final Setting<Integer> SETTLE_REVERSAL_LIMIT =
            declare("settle-reversal-limit", SettingType.integer(0, 1_000_000), "50", EVERYWHERE, "一次结算冲销的记录超过此数须经确认。");
    public static final Setting<BigDecimal> SETTLE_REVERSAL_PERCENT =
            declare("settle-reversal-percent", SettingType.percent(), "1", EVERYWHERE, "一次结算冲销的记录超过现有记录的此百分比须经确认。");
    public static final Setting<Integer> SETTLE_DECIDED_LIMIT = declare(
            "settle-decided-limit", SettingType.integer(0, 1_000_000), "5", EVERYWHERE, "一次结算撤销已决定的处理超过此数须经确认。");

    public static final Setting<String> LIBREOFFICE = declare(
            "libreoffice",
            SettingType.text(),
            "auto",
            EVERYWHERE,
            "用于生成 PDF 的 LibreOffice：auto 为自动查找，off 为不用，或者写 soffice 程序的路径。");

    public static final Setting<Path> NOTIFY =
            declare("notify", SettingType.path(), null, EVERYWHERE, "通知用的程序或脚本（如发邮件），运行摘要由其标准输入给出；不写则不通知。");
    public static final Setting<String> NOTIFY_ON = declare(
            "notify-on",
            SettingType.oneOf("failure", "rejected", "always"),
            "rejected",
            EVERYWHERE,
            "何时通知：failure 仅失败时，rejected 失败、有退回或者等待确认时，always 每次运行。");
    public static final Setting<Integer> NOTIFY_SECONDS =
            declare("notify-seconds", SettingType.integer(1, 3600), "60", EVERYWHERE, "通知程序的时间上限，单位秒，超过即被终止。");

    public static final Setting<Integer> HEALTH_NIGHT_HOURS = declare(
            "health-night-hours", SettingType.integer(1, 1000), "26", EVERYWHERE, "health：最近一次成功的夜间运行距今超过此小时数即为异常。");
    public static final Setting<Integer> HEALTH_FILE_HOURS =
            declare("health-file-hours", SettingType.integer(1, 1000), "26", EVERYWHERE, "health：收件箱中的文件等待超过此小时数即为异常。");
    public static final Setting<Long> HEALTH_FREE_BYTES =
            declare("health-free-bytes", SettingType.bytes(), "1 GiB", EVERYWHERE, "health：磁盘可用空间低于此数即为异常。");
    public static final Setting<BigDecimal> HEALTH_FREE_PERCENT =
            declare("health-free-percent", SettingType.percent(), "5", EVERYWHERE, "health：磁盘可用空间低于此百分比即为异常。");

    private KnownSettings() {}

    /** Every setting, in the order of this file. */
    public static List<Setting<?>> all() {
        return List.copyOf(DECLARED);
    }

    private static <T> Setting<T> declare(
            String key, SettingType<T> type, String defaultText, Set<Source> sources, String documentation) {
        Setting<T> setting = new Setting<>(key, type, Optional.ofNullable(defaultText), sources, documentation);
        DECLARED.add(setting);
        return setting;
    }
}
