package org.taizhang.bench.rival;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.read.listener.ReadListener;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * How such workbooks are usually stored: EasyExcel with its defaults and a listener. Arguments: the workbook, and
 * {@code batches} (JDBC batches of 1,000 rows, a transaction each) or {@code rows} (every row is looked up and then
 * inserted). Nothing is checked, graded or settled.
 */
public final class FieldWay {

    private FieldWay() {}

    /** Stores a workbook once. */
    public static void main(String[] arguments) throws Exception {
        boolean batches = arguments[1].equals("batches");
        Work.report(() -> {
            try (Connection connection = Target.connect()) {
                connection.setAutoCommit(!batches);
                for (Target target : Target.ALL) {
                    Storing storing = batches ? new Batches(target, connection) : new RowByRow(target, connection);
                    EasyExcel.read(arguments[0], storing).sheet(target.sheet()).doRead();
                    storing.finish();
                }
            }
        });
    }

    private abstract static class Storing implements ReadListener<Map<Integer, String>> {

        final Target target;
        final PreparedStatement insert;

        Storing(Target target, Connection connection) throws SQLException {
            this.target = target;
            this.insert = connection.prepareStatement(target.insert());
        }

        abstract void store(Map<Integer, String> row) throws SQLException;

        void finish() throws SQLException {
            insert.close();
        }

        @Override
        public void invoke(Map<Integer, String> row, AnalysisContext context) {
            try {
                for (int i = 0; i < target.columns().size(); i++) {
                    insert.setString(i + 1, cell(row, i));
                }
                store(row);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {
            // Its end is seen by whoever started the reading.
        }

        static String cell(Map<Integer, String> row, int column) {
            String value = row.get(column);
            return value == null ? "" : value;
        }
    }

    private static final class Batches extends Storing {

        private static final int SIZE = 1000;

        private final Connection connection;
        private int waiting;

        Batches(Target target, Connection connection) throws SQLException {
            super(target, connection);
            this.connection = connection;
        }

        @Override
        void store(Map<Integer, String> row) throws SQLException {
            insert.addBatch();
            waiting++;
            if (waiting == SIZE) {
                flush();
            }
        }

        @Override
        void finish() throws SQLException {
            flush();
            super.finish();
        }

        private void flush() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                connection.commit();
                waiting = 0;
            }
        }
    }

    private static final class RowByRow extends Storing {

        private final PreparedStatement lookUp;

        RowByRow(Target target, Connection connection) throws SQLException {
            super(target, connection);
            lookUp = connection.prepareStatement(target.lookUp());
        }

        @Override
        void store(Map<Integer, String> row) throws SQLException {
            for (int i = 0; i < target.key().size(); i++) {
                lookUp.setString(i + 1, cell(row, target.key().get(i)));
            }
            try (var known = lookUp.executeQuery()) {
                if (!known.next()) {
                    insert.executeUpdate();
                }
            }
        }

        @Override
        void finish() throws SQLException {
            lookUp.close();
            super.finish();
        }
    }
}
