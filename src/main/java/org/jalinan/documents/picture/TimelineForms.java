package org.jalinan.documents.picture;

import java.util.Optional;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.timeline.TimelineOrder;

/// The timeline of an edition in the forms of a picture.
public record TimelineForms(Edition edition, TimelineOrder order, PdfPages pages) {

    public byte[] svg() {
        return SvgFile.write(picture(), pages.widths());
    }

    /// Empty where the picture is too large for dots.
    public Optional<byte[]> png() {
        return PngFile.write(picture(), pages);
    }

    private Picture picture() {
        return TimelinePicture.of(edition, order, pages.widths());
    }
}
