package org.taizhang.operation.web;

import java.net.BindException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages {@code /actuator/health} and {@code /actuator/prometheus} on the loopback address, while it is open. */
public final class StatusPages implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final ConfigurableApplicationContext context;

    private StatusPages(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the pages.
     *
     * @param condition asked at every health check
     * @throws PortTaken where another program listens on that port
     */
    public static StatusPages open(int port, Supplier<Condition> condition) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            return new StatusPages(new SpringApplicationBuilder(WebConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .registerShutdownHook(false)
                    .properties(properties(port))
                    .initializers((GenericApplicationContext context) ->
                            context.registerBean("condition", Supplier.class, () -> condition))
                    .run());
        } catch (RuntimeException failed) {
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> cause instanceof PortInUseException || cause instanceof BindException)) {
                throw new PortTaken(failed);
            }
            throw failed;
        }
    }

    /** Where they are. */
    public static String address(int port) {
        return "http://" + LOOPBACK + ":" + port + "/actuator/health";
    }

    /** The figures that the pages show. */
    public JobFigures figures() {
        return context.getBean(JobFigures.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(int port) {
        return Map.of(
                "server.address",
                LOOPBACK,
                "server.port",
                port,
                "server.tomcat.threads.max",
                4,
                "server.tomcat.threads.min-spare",
                1,
                "management.endpoints.web.exposure.include",
                "health,prometheus",
                "management.endpoint.health.show-details",
                "always");
    }
}
