package org.jalinan.documents.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;

/// Some pages of a file, counted from 0 as a printer counts them.
record PageRange(Pageable all, int first, int count) implements Pageable {

    @Override
    public int getNumberOfPages() {
        return count;
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return all.getPageFormat(first + page);
    }

    @Override
    public Printable getPrintable(int page) {
        var printable = all.getPrintable(first + page);
        return (graphics, format, index) -> printable.print(graphics, format, first + index);
    }
}
