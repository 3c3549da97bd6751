package org.jalinan.model;

/// The marking of a record set: unmarked until an officer chooses one. The four levels are those of the Official Secrets Act 1972; open is Terbuka.
public enum Marking {
    OPEN, TERHAD, SULIT, RAHSIA, RAHSIA_BESAR
}
