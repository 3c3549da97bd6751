package org.jalinan.documents.print;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers of this computer.
public final class Printers {

    private static final float POINTS_PER_INCH = 72f;

    private Printers() {
    }

    /// Why a file was not printed, in the words of the system that refused it.
    public static final class NotPrinted extends Exception {
        private static final long serialVersionUID = 1L;

        NotPrinted(Exception cause) {
            super(words(cause), cause);
        }

        /// What the innermost failure says: on Linux, that there is no `lpr` to hand the pages to.
        private static String words(Throwable failure) {
            var cause = failure;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
    }

    /// In the order in which the system names them.
    public static List<String> names() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null)).map(PrintService::getName).toList();
    }

    /// Sends a file to a printer and returns how many pages were sent; empty where there is no such printer. Blocks until
    /// the system has taken it.
    ///
    /// @param title under which the printer's queue shows it
    /// @param stamp put on every page; each copy is a job of its own then, because each bears its number
    /// @throws NotPrinted if the file cannot be read or the printer refuses it
    public static Optional<Integer> print(byte[] pdf, String title, PrintOrder order, Optional<Stamp> stamp,
            String printer) throws NotPrinted {
        var service = Stream.of(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(each -> each.getName().equalsIgnoreCase(printer)).findFirst();
        return service.isEmpty() ? Optional.empty() : Optional.of(print(pdf, title, order, stamp, service.get()));
    }

    static int print(byte[] pdf, String title, PrintOrder order, Optional<Stamp> stamp, PrintService service)
            throws NotPrinted {
        if (stamp.isEmpty()) {
            return send(pdf, title, order, _ -> {}, service);
        }
        int pages = 0;
        for (int copy = 1; copy <= order.copies(); copy++) {
            int number = copy;
            pages = send(pdf, title, order.once(), document -> stamp.get().putOn(document, number, order.copies()),
                    service);
        }
        return pages;
    }

    /// What is done to the pages on their way to the printer.
    @FunctionalInterface
    private interface Finish {
        void on(PDDocument document) throws IOException;
    }

    private static int send(byte[] pdf, String title, PrintOrder order, Finish finish, PrintService service)
            throws NotPrinted {
        try (var document = Loader.loadPDF(pdf)) {
            finish.on(document);
            var pages = pages(document, order);
            if (pages.getNumberOfPages() > 0) {
                service.createPrintJob().print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                        wishes(document, title, order, service));
            }
            return pages.getNumberOfPages();
        } catch (IOException | PrintException e) {
            throw new NotPrinted(e);
        }
    }

    /// The pages of a document, or those of a range of it.
    private static Pageable pages(PDDocument document, PrintOrder order) {
        var all = new PDFPageable(document);
        int first = order.pages().map(PrintOrder.Range::first).orElse(1) - 1;
        int end = Math.min(all.getNumberOfPages(), order.pages().map(PrintOrder.Range::last).orElse(Integer.MAX_VALUE));
        return new PageRange(all, first, Math.max(0, end - first));
    }

    /// What the printer is asked for; what it does not know it leaves out.
    private static PrintRequestAttributeSet wishes(PDDocument document, String title, PrintOrder order,
            PrintService service) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(order.copies()));
        wishes.add(order.grey() ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        if (order.duplex() && service.isAttributeCategorySupported(Sides.class)) {
            wishes.add(Sides.DUPLEX);
        }
        paper(document).filter(size -> service.isAttributeValueSupported(size, null, null)).ifPresent(wishes::add);
        return wishes;
    }

    /// The paper of the first page.
    private static Optional<MediaSizeName> paper(PDDocument document) {
        var box = document.getPage(0).getMediaBox();
        float width = Math.min(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
        float height = Math.max(box.getWidth(), box.getHeight()) / POINTS_PER_INCH;
        return Optional.ofNullable(MediaSize.findMedia(width, height, MediaSize.INCH));
    }
}
