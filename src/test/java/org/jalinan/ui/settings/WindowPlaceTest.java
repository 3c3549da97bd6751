package org.jalinan.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final WindowPlace LEFT = new WindowPlace(0, 0, 1920, 1080);
    private static final WindowPlace RIGHT = new WindowPlace(1920, 0, 1280, 1024);

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        var place = new WindowPlace(100, 80, 1440, 900);
        assertEquals(place, place.within(List.of(LEFT, RIGHT)));
    }

    @Test
    void aWindowIsMovedWhollyOntoTheScreenItOverlapsMost() {
        assertEquals(new WindowPlace(1920, 50, 1200, 800),
                new WindowPlace(1800, 50, 1200, 800).within(List.of(LEFT, RIGHT)));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirst() {
        assertEquals(new WindowPlace(720, 100, 1200, 800), new WindowPlace(2000, 100, 1200, 800).within(List.of(LEFT)));
    }

    @Test
    void aWindowLargerThanItsScreenIsCutToIt() {
        assertEquals(LEFT, new WindowPlace(-10, -10, 4000, 3000).within(List.of(LEFT)));
    }
}
