package org.jalinan.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a window stands on the screens, in their pixels.
public record WindowPlace(double x, double y, double width, double height) {

    /// Enough of a title bar to take hold of.
    private static final double GRIP = 64;

    /// Moved and cut so that it lies wholly on the screen it overlaps most; on the first screen when that screen is gone.
    public WindowPlace within(List<WindowPlace> screens) {
        var screen = screens.stream().filter(each -> overlap(each) > GRIP * GRIP)
                .max((one, other) -> Double.compare(overlap(one), overlap(other))).orElse(screens.getFirst());
        var fittingWidth = Math.min(width, screen.width);
        var fittingHeight = Math.min(height, screen.height);
        return new WindowPlace(Math.clamp(x, screen.x, screen.x + screen.width - fittingWidth),
                Math.clamp(y, screen.y, screen.y + screen.height - fittingHeight), fittingWidth, fittingHeight);
    }

    private double overlap(WindowPlace other) {
        var across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        var down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across > 0 && down > 0 ? across * down : 0;
    }

    String asText() {
        return "%s %s %s %s".formatted(x, y, width, height);
    }

    static Optional<WindowPlace> read(String text) {
        try {
            var numbers = Stream.of(text.trim().split(" +")).mapToDouble(Double::parseDouble).toArray();
            var sound = numbers.length == 4 && numbers[2] >= 1 && numbers[3] >= 1
                    && Double.isFinite(numbers[0] + numbers[1] + numbers[2] + numbers[3]);
            return sound ? Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3]))
                    : Optional.empty();
        } catch (NumberFormatException notNumbers) {
            return Optional.empty();
        }
    }
}
