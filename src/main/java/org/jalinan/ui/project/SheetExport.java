package org.jalinan.ui.project;

import java.time.Clock;
import java.time.LocalDate;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;

/// Writes the status sheet of a project as PDF, in the language of the window.
public record SheetExport(DocumentFiles files, Messages messages, Clock clock) {

    public void export(Portfolio portfolio, Project project) {
        var edition = Edition.own(portfolio, messages.words(), LocalDate.now(clock));
        files.writePdf(messages.text("page.sheet.file"), project.code() + ".pdf", () -> {
            var pages = new PdfPages();
            return pages.write(StatusSheet.of(edition, project, pages.widths()));
        });
    }
}
