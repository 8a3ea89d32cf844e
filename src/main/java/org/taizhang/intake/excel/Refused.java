package org.taizhang.intake.excel;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A file that isn't read, or not any further; nothing of what it delivered before may be applied. */
public final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    /** Made beforehand: when the memory is used up there is none left to make it. */
    private static final Refused OUT_OF_MEMORY =
            overLimit(Limit.MEMORY, Runtime.getRuntime().maxMemory(), "");

    private final transient Reason reason;

    Refused(Reason reason) {
        this(reason, null);
    }

    private Refused(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /** What was found, with the limit or the part it was found in. */
    public Reason reason() {
        return reason;
    }

    /** The code that the office is given. */
    public FileCode code() {
        return reason.code();
    }

    static Refused damaged(String part, String problem) {
        return new Refused(new Reason.Damaged(part, problem));
    }

    static Refused overLimit(Limit limit, long allowed, String part) {
        return new Refused(new Reason.OverLimit(limit, allowed, part));
    }

    /** Turns whatever a parser threw at a hostile file into a refusal; a refusal or a stop inside it is kept. */
    static Refused because(Throwable thrown, String part) {
        for (Throwable cause = thrown; cause != null; cause = inner(cause)) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof ReadingStopped stopped) {
                throw stopped;
            }
            if (cause instanceof OutOfMemoryError) {
                return OUT_OF_MEMORY;
            }
        }
        return new Refused(new Reason.Damaged(part, thrown.getClass().getSimpleName()), thrown);
    }

    private static Throwable inner(Throwable thrown) {
        if (thrown instanceof XMLStreamException xml && xml.getNestedException() != null) {
            return xml.getNestedException();
        }
        return thrown.getCause();
    }
}
