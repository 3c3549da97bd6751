package org.jalinan.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.TimelineForms;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.documents.web.WebPage;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.calendar.CalendarFile;
import org.jalinan.exchange.json.JsonFile;
import org.jalinan.exchange.plan.ProjectXml;
import org.jalinan.exchange.table.CsvFolder;
import org.jalinan.exchange.table.XlsxFile;

/// Writes an edition in any form. Each file stands whole under its name or not at all, also when the work is cancelled.
///
/// @param written the moment of writing
/// @param alarmDays how many days before its date a calendar reminds; empty for never
public record Export(Edition edition, Instant written, OptionalInt alarmDays) {

    /// What was written.
    ///
    /// @param files the file, or each file of the folder
    /// @param leftOut what the form could not hold, a sentence each
    public record Written(List<Path> files, List<Sentence> leftOut) {

        public Written {
            files = List.copyOf(files);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// @throws IOException if it cannot be written; what stood there before stands
    /// @throws CancellationException if the progress ends it; likewise
    public Written write(Form form, Path place, Progress progress) throws IOException {
        var shipment = Shipment.of(edition);
        var left = new ArrayList<Sentence>();
        switch (form) {
            case CSV -> {
                return new Written(CsvFolder.write(shipment, place, progress), left);
            }
            case XLSX -> ExportedFile.write(place, out -> {
                int cut = XlsxFile.write(shipment, out, progress);
                if (cut > 0) {
                    left.add(Sentence.of("export.left.cut", cut));
                }
            });
            case ICS -> ExportedFile.write(place, out -> CalendarFile.write(shipment, written, alarmDays, out,
                    progress));
            case MSPROJECT -> ExportedFile.write(place, out -> {
                var undated = ProjectXml.write(shipment, out, progress);
                // MPXJ writes in one go and asks nobody; whoever gave up meanwhile gets no file.
                progress.reached(1, 1);
                if (!undated.isEmpty()) {
                    left.add(Sentence.of("export.left.undated", undated.size()));
                }
            });
            case JSON -> ExportedFile.write(place, out -> JsonFile.write(shipment, out, progress));
            case HTML -> {
                return drawn(form, place, Optional.of(WebPage.write(edition, new PdfPages().widths())), progress);
            }
            case SVG -> {
                return drawn(form, place, Optional.of(timeline().svg()), progress);
            }
            case PNG -> {
                return drawn(form, place, timeline().png(), progress);
            }
        }
        return new Written(List.of(place), left);
    }

    private TimelineForms timeline() {
        return new TimelineForms(edition, TimelineOrder.byProject(), new PdfPages());
    }

    /// @param bytes empty where a picture would be too large
    private static Written drawn(Form form, Path place, Optional<byte[]> bytes, Progress progress)
            throws IOException {
        progress.reached(1, 1);
        if (bytes.isEmpty()) {
            return new Written(List.of(), List.of(Sentence.of("export.left.large", form.name())));
        }
        ExportedFile.write(place, bytes.get());
        return new Written(List.of(place), List.of());
    }
}
