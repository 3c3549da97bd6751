package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Edit;

/// What helps whoever looks into a trouble, and nothing of what is recorded: versions, counts, findings without their
/// values, the local log. No name of a folder, a file, an officer or a record is in it.
///
/// @param version of the program
public record TroubleReport(Store store, LocalLog log, Clock clock, String version) {

    /// The lines of the report. Blocks.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Jalinan " + version + ", schema " + Edit.SCHEMA);
        lines.add("Time " + clock.instant());
        for (var property : List.of("java.version", "java.vendor", "javafx.version", "os.name", "os.version",
                "os.arch")) {
            lines.add(property + " " + System.getProperty(property, "-"));
        }
        lines.add("Memory " + (Runtime.getRuntime().maxMemory() >> 20) + " MB, processors "
                + Runtime.getRuntime().availableProcessors());
        lines.add("Free disk " + free() + " MB");
        lines.add("Edits " + store.edits() + ", open elsewhere " + store.closedTo().isPresent());
        for (var kind : Kind.values()) {
            lines.add("Records " + kind + " " + store.portfolio().of(kind).size());
        }
        var backups = new Backups(store.folder(), clock);
        backups.all().forEach(each -> lines.add("Backup " + each.made() + ", edits " + each.edits() + ", records "
                + each.records()));
        store.check().findings().forEach(finding -> lines.add("Finding " + finding.key()));
        lines.add("Log");
        lines.addAll(log.lines());
        return lines;
    }

    private long free() {
        try {
            return Files.getFileStore(store.folder().path()).getUsableSpace() >> 20;
        } catch (IOException gone) {
            return -1;
        }
    }
}
