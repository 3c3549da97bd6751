package org.jalinan.journal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jalinan.model.change.Edit;

/// The edits of a portfolio in the order in which they arrived, numbered from 1. Used by one thread.
public interface Journal extends AutoCloseable {

    /// An edit and its number in this journal.
    record Entry(long seq, Edit edit) {
    }

    /// Adds an edit and forces it to disk. When this throws, the journal is as it was before.
    ///
    /// @throws IOException if the edit is not on disk: the disk is full, may not be written or is gone
    default Entry append(Edit edit) throws IOException {
        return append(List.of(), edit);
    }

    /// Adds a merge together with the edits of another laptop that arrived with it, all or nothing. Those are kept as they
    /// are; what they change here is what the merge says.
    Entry append(List<Edit> arrived, Edit merge) throws IOException;

    /// The edits that arrived with an edit; only a merge has any.
    List<Edit> arrivedWith(long seq) throws IOException, JournalDamaged;

    /// The number of the last edit, 0 in an empty journal.
    long last();

    /// Where the chain stands after an edit, as hexadecimal digits: two journals that agree here agree on every byte before.
    ///
    /// @param seq 1 to `last()`
    String headAt(long seq);

    /// @param seq 1 to `last()`
    /// @throws JournalDamaged if what stands there is no longer what was written
    Edit read(long seq) throws IOException, JournalDamaged;

    /// All edits after the one numbered `seq`, in order.
    default void readAfter(long seq, Consumer<Entry> reader) throws IOException, JournalDamaged {
        readEach(LongStream.rangeClosed(seq + 1, last()).boxed().toList(), reader);
    }

    /// The edits of these numbers, in their order.
    ///
    /// @param seqs ascending
    default void readEach(List<Long> seqs, Consumer<Entry> reader) throws IOException, JournalDamaged {
        for (long seq : seqs) {
            reader.accept(new Entry(seq, read(seq)));
        }
    }

    /// Proves the whole chain on disk once more.
    ///
    /// @throws JournalDamaged if a frame is not what was written
    void verify() throws IOException, JournalDamaged;

    @Override
    void close() throws IOException;
}
