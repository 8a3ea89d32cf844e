package org.taizhang.operation.schedule;

/** What an exit code means for who started the run. */
public enum Ending {
    /** It did its work, whatever it had to say of it. */
    DONE,
    /** Another run was in progress: to be tried again, as often as it takes. */
    BUSY,
    /** It failed and may be tried again. */
    FAILED,
    /** It failed, and trying again wouldn't help. */
    HOPELESS
}
