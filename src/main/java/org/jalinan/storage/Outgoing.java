package org.jalinan.storage;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.Manifest;
import org.jalinan.bundle.Purpose;
import org.jalinan.bundle.Sender;
import org.jalinan.bundle.SigningKey;
import org.jalinan.journal.EditLines;
import org.jalinan.journal.EditLines.Line;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Sha256;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.merge.Ledger;

/// Writes what a journal holds as a bundle.
///
/// @param portfolio whose journal it is
/// @param now when the bundle is made
record Outgoing(Journal journal, Attachments attachments, UUID portfolio, UUID device, String author, SigningKey key,
        Instant now) {

    /// The edits for a colleague, without those that they have.
    byte[] changes(Ledger ledger, Set<UUID> without) throws IOException, JournalDamaged {
        var lines = ledger.forOthers().stream().filter(edit -> !without.contains(edit.id()))
                .map(edit -> new Line(edit, false)).toList();
        return BundleFile.of(manifest(Purpose.CHANGES, 0), lines, ledger.all(), attachments(lines), key);
    }

    /// A backup and the records that it keeps.
    @SuppressWarnings("ArrayRecordComponent") // never compared as wholes
    record Whole(byte[] bytes, List<Line> lines, Portfolio portfolio) {
    }

    /// Everything, so that the journal can be written again as it is.
    Whole backup() throws IOException, JournalDamaged {
        var lines = new ArrayList<Line>();
        var known = new HashSet<UUID>();
        var records = Portfolio.EMPTY;
        for (long seq = 1; seq <= journal.last(); seq++) {
            for (var arrived : journal.arrivedWith(seq)) {
                lines.add(new Line(arrived.inTodaysWords(), true));
                known.add(arrived.id());
            }
            var edit = journal.read(seq).inTodaysWords();
            lines.add(new Line(edit, false));
            known.add(edit.id());
            records = edit.applyTo(records);
        }
        return new Whole(
                BundleFile.of(manifest(Purpose.BACKUP, records.count(PortfolioRecord.class)), lines, known,
                        attachments(lines), key),
                lines,
                records);
    }

    /// The bytes of the documents that these edits issue. Some may be lost; then the check of the portfolio names them.
    private Map<String, byte[]> attachments(List<Line> lines) throws IOException {
        var found = new HashMap<String, byte[]>();
        for (var line : lines) {
            for (var change : line.edit().changes()) {
                if (change instanceof Change.Creation(IssuedDocument document, _)) {
                    attachments.find(document.sha256()).ifPresent(each -> found.put(each.sha256(), each.bytes()));
                }
            }
        }
        return found;
    }

    private Manifest manifest(Purpose purpose, int records) throws IOException, JournalDamaged {
        return new Manifest(purpose, RecordIds.at(now.toEpochMilli()), portfolio, Edit.SCHEMA, now,
                new Sender(device, author, key.publicKey()), beginning(journal), 0, records, List.of());
    }

    /// By which laptops that began with other facts are told apart; empty before the first edit.
    static String beginning(Journal journal) throws IOException, JournalDamaged {
        return journal.last() == 0 ? "" : Sha256.hex(EditLines.changes(journal.read(1)));
    }
}
