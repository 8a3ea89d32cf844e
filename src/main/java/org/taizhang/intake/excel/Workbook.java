package org.taizhang.intake.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * An .xlsx workbook opened for reading. Opening refuses what isn't one, what is damaged anywhere (every entry's size and
 * CRC-32 is verified), what could run, and what is over the limits. Not for several threads at once.
 */
public final class Workbook implements AutoCloseable {

    private final FileBytes file;
    private final Budget budget;
    private final ZipArchive archive;
    private final SharedStrings strings;
    private final Styles styles;
    private final DateSystem dates;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<ZipItem> parts = new ArrayList<>();

    /**
     * Opens a file.
     *
     * @throws Refused by F001, F002, F003, F004, F009 or F010
     * @throws IOException where the file isn't there or may not be read
     */
    public static Workbook open(Path path, Limits limits) throws IOException {
        return open(path, limits, () -> false);
    }

    /**
     * Opens a file whose reading may be stopped.
     *
     * @param stop asked often, while the file is opened and before each row
     * @throws ReadingStopped as soon as that says so, here or while a sheet is read
     */
    public static Workbook open(Path path, Limits limits, BooleanSupplier stop) throws IOException {
        return open(path, limits, System::nanoTime, stop);
    }

    static Workbook open(Path path, Limits limits, LongSupplier nanoClock, BooleanSupplier stop) throws IOException {
        FileBytes file = new FileBytes(path);
        try {
            Budget.check(Limit.FILE_BYTES, file.size(), limits.fileBytes(), "");
            return new Workbook(file, path.getFileName().toString(), new Budget(limits, nanoClock, stop));
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw Refused.because(e, "");
        }
    }

    private Workbook(FileBytes file, String fileName, Budget budget) throws IOException {
        this.file = file;
        this.budget = budget;
        WorkbookPackage opened = WorkbookPackage.open(file, fileName, budget);
        archive = opened.archive();
        String main = Relationships.of("", archive, budget)
                .only("officeDocument", "")
                .orElseThrow(() -> Refused.damaged("", "no workbook part"));
        Relationships related = Relationships.of(main, archive, budget);
        WorkbookPart workbook = WorkbookPart.read(archive, part(main), budget);
        dates = workbook.dates();
        listSheets(workbook, main, related);
        Optional<String> stylesPart = related.only("styles", main);
        styles = stylesPart.isEmpty() ? Styles.none() : Styles.read(archive, part(stylesPart.get()));
        Optional<String> stringsPart = related.only("sharedStrings", main);
        strings = stringsPart.isEmpty()
                ? new SharedStrings()
                : SharedStrings.read(archive, part(stringsPart.get()), budget);
        opened.refuseActiveContent();
    }

    private void listSheets(WorkbookPart workbook, String main, Relationships related) throws Refused {
        for (WorkbookPart.Entry entry : workbook.sheets()) {
            Relationships.Target target = related.byId().get(entry.relationship());
            if (target == null) {
                throw Refused.damaged(main, "sheet without a part");
            }
            ZipItem part = part(target.part());
            if (target.type().equals("worksheet")) {
                sheets.add(new Sheet(entry.name(), entry.visibility(), sheets.size()));
                parts.add(part);
            }
        }
    }

    private ZipItem part(String name) throws Refused {
        return archive.find(name).orElseThrow(() -> Refused.damaged(name, "part missing"));
    }

    /** The worksheets in the order of their tabs. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Delivers a sheet's rows that hold anything, in the order of the file. Rows are delivered while the sheet is being
     * read: nothing of them may be applied before this has returned normally, and nothing of the whole file before every
     * sheet that is wanted has.
     *
     * @throws Refused by F003, F004, F010 (or F001 for a sheet in Strict Open XML), at any row or behind the last
     */
    public SheetReading read(Sheet sheet, RowConsumer consumer) throws Refused {
        ZipItem part = parts.get(sheet.index());
        try (SheetParser parser = parser(part)) {
            for (Row row = next(parser, part); row != null; row = next(parser, part)) {
                budget.handOver(row, consumer);
            }
            return parser.reading();
        }
    }

    private SheetParser parser(ZipItem part) throws Refused {
        try {
            MergedRanges merges = new MergedRanges(SheetLayout.mergedRanges(archive, part, budget), part.name());
            XmlPart xml = XmlPart.open(archive, part, XmlPart.SHEETS, "worksheet");
            return new SheetParser(xml, new CellParser(xml, strings, styles, dates, budget), merges, budget);
        } catch (Refused | RuntimeException | Error e) {
            throw Refused.because(e, part.name());
        }
    }

    // Only the parser's failures are the file's; what the consumer throws is left alone.
    private static Row next(SheetParser parser, ZipItem part) throws Refused {
        try {
            return parser.next();
        } catch (Refused | RuntimeException | Error e) {
            throw Refused.because(e, part.name());
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
