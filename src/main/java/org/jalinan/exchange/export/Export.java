package org.jalinan.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    /// @param place the file or folder
    /// @param files the file, or each file of the folder; none where the form cannot hold a picture as large
    /// @param remarks where it stands if not under its name, and what the form could not hold, a sentence each
    public record Written(Path place, List<Path> files, List<Sentence> remarks) {

        public Written {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }
    }

    /// @throws IOException if it cannot be written; what stood there before stands
    /// @throws CancellationException if the progress ends it; likewise
    public Written write(Form form, Path place, Progress progress) throws IOException {
        var shipment = Shipment.of(edition);
        var left = new ArrayList<Sentence>();
        var files = switch (form) {
            case CSV -> CsvFolder.write(shipment, place.toAbsolutePath(), progress);
            case XLSX -> List.of(ExportedFile.write(place, out -> {
                int cut = XlsxFile.write(shipment, out, progress);
                if (cut > 0) {
                    left.add(Sentence.of("export.left.cut", cut));
                }
            }));
            case ICS -> List.of(ExportedFile.write(place,
                    out -> CalendarFile.write(shipment, written, alarmDays, out, progress)));
            case MSPROJECT -> List.of(ExportedFile.write(place, out -> {
                var undated = ProjectXml.write(shipment, out, progress);
                // MPXJ writes in one go and asks nobody; whoever gave up meanwhile gets no file.
                progress.reached(1, 1);
                if (!undated.isEmpty()) {
                    left.add(Sentence.of("export.left.undated", undated.size()));
                }
            }));
            case JSON -> List.of(ExportedFile.write(place, out -> JsonFile.write(shipment, out, progress)));
            case HTML -> drawn(place, WebPage.write(edition, new PdfPages().widths()), progress);
            case SVG -> drawn(place, timeline().svg(), progress);
            case PNG -> {
                var dots = timeline().png();
                if (dots.isEmpty()) {
                    left.add(Sentence.of("export.left.large", form.name()));
                }
                yield dots.isEmpty() ? List.<Path>of() : drawn(place, dots.get(), progress);
            }
        };
        var stands = files.isEmpty() ? place.toAbsolutePath()
                : form.isFolder() ? files.getFirst().resolveSibling("").normalize() : files.getFirst();
        ExportedFile.elsewhere(place, stands).ifPresent(left::add);
        return new Written(stands, files, left);
    }

    private TimelineForms timeline() {
        return new TimelineForms(edition, TimelineOrder.byProject(), new PdfPages());
    }

    private static List<Path> drawn(Path place, byte[] bytes, Progress progress) throws IOException {
        progress.reached(1, 1);
        return List.of(ExportedFile.write(place, bytes));
    }
}
