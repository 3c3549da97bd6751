package org.jalinan.cli;

import java.util.regex.Pattern;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The paper of a printed timeline and how large it is drawn, as a picocli mixin.
final class SheetSize {

    @Option(names = "--paper", paramLabel = "a3|a4", defaultValue = "a3", descriptionKey = "cli.option.paper")
    TimelineOrder.Paper paper = TimelineOrder.Paper.A3;

    @ArgGroup
    private @Nullable Fit fit;

    /// At most one of the two.
    static final class Fit {
        @Option(names = "--month", paramLabel = "MM", converter = MonthWidth.class, descriptionKey = "cli.option.month")
        SheetFit.@Nullable TrueSize month;
        @Option(names = "--fit", paramLabel = "2x1", converter = SheetCount.class, descriptionKey = "cli.option.fit")
        SheetFit.@Nullable Sheets sheets;
    }

    SheetFit fit() {
        if (fit != null && fit.sheets != null) {
            return fit.sheets;
        }
        return fit != null && fit.month != null ? fit.month : new SheetFit.TrueSize(TimelineOrder.USUAL_MONTH);
    }

    /// Reads millimetres for a month of 30 days.
    static final class MonthWidth implements ITypeConverter<SheetFit.TrueSize> {
        private static final double LEAST = 1;
        private static final double MOST = 300;

        @Override
        public SheetFit.TrueSize convert(String typed) {
            double millimetres = Double.parseDouble(typed);
            if (!(millimetres >= LEAST && millimetres <= MOST)) {
                throw new TypeConversionException("1–300 ≠ " + typed);
            }
            return new SheetFit.TrueSize(PageFormat.millimetres(millimetres));
        }
    }

    /// Reads how many sheets side by side and one below the other, as in `2x1`.
    static final class SheetCount implements ITypeConverter<SheetFit.Sheets> {
        private static final Pattern COUNT = Pattern.compile("([1-9]\\d?)[xX×]([1-9]\\d?)");

        @Override
        public SheetFit.Sheets convert(String typed) {
            var count = COUNT.matcher(typed);
            if (!count.matches()) {
                throw new TypeConversionException("2x1 ≠ " + typed);
            }
            return new SheetFit.Sheets(Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2)));
        }
    }
}
