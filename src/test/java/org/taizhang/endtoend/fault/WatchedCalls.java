package org.taizhang.endtoend.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection whose calls a watcher is told of, and the statements and results that come from it. */
final class WatchedCalls {

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)^\\s*(?:INSERT INTO|UPDATE|DELETE FROM|REPLACE INTO)\\s+(?:`?\\w+`?\\.)?(\\w+)");

    private final CallWatcher watcher;
    private final Set<String> written = new TreeSet<>();

    private WatchedCalls(CallWatcher watcher) {
        this.watcher = watcher;
    }

    static Connection of(Connection connection, CallWatcher watcher) {
        WatchedCalls calls = new WatchedCalls(watcher);
        return proxy(Connection.class, (self, method, arguments) -> calls.onConnection(connection, method, arguments));
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit":
                String call = "COMMIT " + String.join(",", written);
                written.clear();
                return watched(call, connection, method, arguments);
            case "rollback":
                written.clear();
                return invoke(connection, method, arguments);
            case "createStatement":
                return statement(Statement.class, invoke(connection, method, arguments), "");
            case "prepareStatement":
                return statement(PreparedStatement.class, invoke(connection, method, arguments), (String) arguments[0]);
            case "prepareCall":
                return statement(CallableStatement.class, invoke(connection, method, arguments), (String) arguments[0]);
            default:
                return invoke(connection, method, arguments);
        }
    }

    private <T extends Statement> T statement(Class<T> type, Object statement, String prepared) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(type, (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer position) {
                values.put(position, String.valueOf(arguments[1]));
            }
            if (!name.startsWith("execute")) {
                return result(invoke(statement, method, arguments), prepared);
            }
            String sql = oneLine(arguments != null && arguments[0] instanceof String given ? given : prepared);
            Matcher change = WRITTEN.matcher(sql);
            if (change.find()) {
                written.add(change.group(1));
            }
            return result(watched(sql + " " + values.values(), statement, method, arguments), sql);
        });
    }

    private Object result(Object result, String sql) {
        if (!(result instanceof ResultSet rows)) {
            return result;
        }
        return proxy(ResultSet.class, (self, method, arguments) -> {
            if (method.getName().equals("next")) {
                watcher.before("NEXT " + sql);
            }
            return invoke(rows, method, arguments);
        });
    }

    private Object watched(String call, Object target, Method method, Object[] arguments) throws Throwable {
        watcher.before(call);
        Object result = invoke(target, method, arguments);
        watcher.after(call);
        return result;
    }

    private static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
