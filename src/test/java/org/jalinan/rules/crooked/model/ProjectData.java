package org.jalinan.rules.crooked.model;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import org.jalinan.rules.crooked.journal.Frames;
import org.openpdf.text.Document;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/// A value that knows the screen, the database, the file formats and the time of day.
public record ProjectData(StringProperty title, Date start, JsonNode json, Document page, CommandLine line,
        Frames frames) {

    public boolean isOverdue() {
        System.out.println(Instant.now());
        return LocalDate.now().isAfter(Objects.requireNonNull(start).toLocalDate());
    }
}
