package org.taizhang.intake;

/** A stored row uses a word that the rulebook doesn't know any more; the rulebook has to keep it as an alias. */
public final class StaleTerm extends RuntimeException {

    private final String term;
    private final String rulebook;

    StaleTerm(String term, String rulebook) {
        super("no " + term + " in " + rulebook);
        this.term = term;
        this.rulebook = rulebook;
    }

    /** The word. */
    public String term() {
        return term;
    }

    /** The rulebook's id. */
    public String rulebook() {
        return rulebook;
    }
}
