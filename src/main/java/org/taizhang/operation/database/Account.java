package org.taizhang.operation.database;

/** A database account. Printing it does not show the password. */
record Account(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
