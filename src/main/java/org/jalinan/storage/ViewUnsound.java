package org.jalinan.storage;

/// The view is not what it should be and is to be rebuilt from the journal. Names the table, never a value.
final class ViewUnsound extends Exception {

    ViewUnsound(String table) {
        super("The view is unsound in " + table);
    }
}
