package org.taizhang.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.evaluation.Column;
import org.taizhang.message.Code;
import org.taizhang.message.Words;

/** The binary form of staged rows; read only by the run that wrote it. */
final class StagedRowFormat {

    private static final Column[] COLUMNS = Column.values();

    private StagedRowFormat() {}

    static void write(StagedRow row, DataOutput out) throws IOException {
        out.writeLong(row.place().packed());
        out.writeByte(row.unit().kind().ordinal());
        text(row.unit().id(), out);
        out.writeBoolean(row.key().isPresent());
        if (row.key().isPresent()) {
            out.writeByte(row.key().get().sheet().ordinal());
            text(row.key().get().rest(), out);
        }
        content(row.content(), out);
        out.writeByte(row.problems().size());
        for (Map.Entry<Column, CellProblem> problem : row.problems().entrySet()) {
            out.writeByte(problem.getKey().ordinal());
            problem(problem.getValue(), out);
        }
        texts(row.shown(), out);
    }

    static StagedRow read(DataInput in) throws IOException {
        RowPlace place = RowPlace.unpacked(in.readLong());
        UnitId unit = new UnitId(UnitKind.values()[in.readByte()], text(in));
        Optional<RowKey> key = in.readBoolean()
                ? Optional.of(new RowKey(unit, SheetKind.values()[in.readByte()], text(in)))
                : Optional.empty();
        RowContent content = content(in);
        Map<Column, CellProblem> problems = new EnumMap<>(Column.class);
        for (int left = in.readByte(); left > 0; left--) {
            problems.put(COLUMNS[in.readByte()], problem(in));
        }
        return new StagedRow(place, unit, key, content, problems, texts(in));
    }

    private static void content(RowContent content, DataOutput out) throws IOException {
        out.writeByte(content.size());
        for (int i = 0; i < content.size(); i++) {
            out.writeByte(content.columnAt(i).ordinal());
            text(content.valueAt(i), out);
        }
    }

    private static RowContent content(DataInput in) throws IOException {
        RowContent.Builder content = new RowContent.Builder();
        for (int left = in.readByte(); left > 0; left--) {
            content.put(COLUMNS[in.readByte()], text(in));
        }
        return content.build();
    }

    private static void problem(CellProblem problem, DataOutput out) throws IOException {
        out.writeByte(problem.code().ordinal());
        text(problem.words().key(), out);
        out.writeByte(problem.words().arguments().size());
        for (String argument : problem.words().arguments()) {
            text(argument, out);
        }
    }

    private static CellProblem problem(DataInput in) throws IOException {
        Code code = Code.values()[in.readByte()];
        String words = text(in);
        List<String> arguments = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            arguments.add(text(in));
        }
        return new CellProblem(code, new Words(words, arguments));
    }

    private static void texts(Map<Column, String> texts, DataOutput out) throws IOException {
        out.writeByte(texts.size());
        for (Map.Entry<Column, String> entry : texts.entrySet()) {
            out.writeByte(entry.getKey().ordinal());
            text(entry.getValue(), out);
        }
    }

    private static Map<Column, String> texts(DataInput in) throws IOException {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int left = in.readByte(); left > 0; left--) {
            texts.put(COLUMNS[in.readByte()], text(in));
        }
        return texts;
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
