package org.jalinan.rules.crooked.journal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Date;
import org.jalinan.rules.crooked.storage.Tables;

/// The journal knows the database that is built from it, and writes tables.
public record Frames(Tables tables, CsvWriter csv, Date when) {
}
