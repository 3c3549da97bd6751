package org.jalinan.storage;

import java.util.List;
import org.jalinan.journal.Journal;
import org.jalinan.journal.Salvage;
import org.jalinan.model.change.Edit;

/// What of a damaged journal can be proven, in memory, to be read and no more. Its numbers run from 1 without a gap.
record SalvagedJournal(List<Salvage.Whole> edits) implements Journal {

    SalvagedJournal {
        edits = List.copyOf(edits);
    }

    @Override
    public Entry append(List<Edit> arrived, Edit merge) {
        throw new IllegalStateException("What is left of a damaged journal is only read");
    }

    @Override
    public List<Edit> arrivedWith(long seq) {
        return edits.get(Math.toIntExact(seq) - 1).arrived();
    }

    @Override
    public long last() {
        return edits.size();
    }

    /// No database is compared with it.
    @Override
    public String headAt(long seq) {
        return "";
    }

    @Override
    public Edit read(long seq) {
        return edits.get(Math.toIntExact(seq) - 1).edit();
    }

    @Override
    public void verify() {
        // Each edit was proven when it was salvaged.
    }

    @Override
    public void close() {
        // No file is open.
    }
}
