package org.taizhang.operation.web;

/** Another program listens where the pages should be. */
public final class PortTaken extends RuntimeException {

    PortTaken(Throwable cause) {
        super(cause);
    }
}
