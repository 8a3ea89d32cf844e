package org.taizhang.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** The binary form of staged rows; read only by the run that wrote it. */
final class StagedRowFormat {

    private static final Column[] COLUMNS = Column.values();
    private static final UnitKind[] UNITS = UnitKind.values();
    private static final SheetKind[] SHEETS = SheetKind.values();

    private StagedRowFormat() {}

    static void write(StagedRow row, RowBytes out) {
        out.putLong(row.place().packed());
        out.putByte(row.unit().kind().ordinal());
        out.putText(row.unit().id());
        out.putByte(row.key().isPresent() ? 1 : 0);
        if (row.key().isPresent()) {
            out.putByte(row.key().get().sheet().ordinal());
            out.putText(row.key().get().rest());
        }
        content(row.content(), out);
        out.putByte(row.problems().size());
        for (Map.Entry<Column, CellProblem> problem : row.problems().entrySet()) {
            out.putByte(problem.getKey().ordinal());
            problem(problem.getValue(), out);
        }
        texts(row.shown(), out);
    }

    static StagedRow read(ByteBuffer in) {
        RowPlace place = RowPlace.unpacked(in.getLong());
        UnitId unit = new UnitId(UNITS[in.get()], RowBytes.text(in));
        Optional<RowKey> key =
                in.get() == 1 ? Optional.of(new RowKey(unit, SHEETS[in.get()], RowBytes.text(in))) : Optional.empty();
        RowContent content = content(in);
        return new StagedRow(
                place, unit, key, content, byColumn(in, StagedRowFormat::problem), byColumn(in, RowBytes::text));
    }

    private static void content(RowContent content, RowBytes out) {
        out.putByte(content.size());
        for (int i = 0; i < content.size(); i++) {
            out.putByte(content.columnAt(i).ordinal());
            out.putText(content.valueAt(i));
        }
    }

    private static RowContent content(ByteBuffer in) {
        RowContent.Builder content = new RowContent.Builder();
        for (int left = in.get(); left > 0; left--) {
            content.put(COLUMNS[in.get()], RowBytes.text(in));
        }
        return content.build();
    }

    private static void problem(CellProblem problem, RowBytes out) {
        out.putByte(problem.code().ordinal());
        out.putText(problem.words().key());
        out.putByte(problem.words().arguments().size());
        for (String argument : problem.words().arguments()) {
            out.putText(argument);
        }
    }

    private static CellProblem problem(ByteBuffer in) {
        Code code = Code.values()[in.get()];
        String words = RowBytes.text(in);
        List<String> arguments = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            arguments.add(RowBytes.text(in));
        }
        return new CellProblem(code, new Words(words, arguments));
    }

    private static void texts(Map<Column, String> texts, RowBytes out) {
        out.putByte(texts.size());
        for (Map.Entry<Column, String> entry : texts.entrySet()) {
            out.putByte(entry.getKey().ordinal());
            out.putText(entry.getValue());
        }
    }

    private static <T> Map<Column, T> byColumn(ByteBuffer in, Function<ByteBuffer, T> value) {
        int left = in.get();
        if (left == 0) {
            return Map.of();
        }
        Map<Column, T> byColumn = new EnumMap<>(Column.class);
        for (; left > 0; left--) {
            byColumn.put(COLUMNS[in.get()], value.apply(in));
        }
        return byColumn;
    }
}
