package org.jalinan.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jalinan.model.Country;
import org.jalinan.model.Holiday;
import org.jalinan.model.Language;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingThreshold;
import org.jalinan.model.RestDay;
import org.jalinan.model.rating.Thresholds;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.settings.Theme;
import org.junit.jupiter.api.Test;

class SettingsTest extends WindowTest {

    SettingsTest() {
        super(new Place.Settings());
    }

    @Test
    void theNameSignsTheNextEditAndIsRememberedWithoutBeingAnEdit() {
        interact(() -> ((TextField) lookup("#author").query()).setText("Officer 0042"));
        push(KeyCode.ENTER);
        assertEquals(Optional.of("Officer 0042"), window.preferences.settings().author());
        assertEquals(Optional.empty(), window.store.undoable());
        interact(() -> setHome("SG"));
        var profile = window.store.portfolio().all(Profile.class).findFirst().orElseThrow();
        assertEquals("Officer 0042", window.store.historyOf(profile.id()).getLast().author());
        assertEquals(Optional.of(country("SG").id()), profile.home());
    }

    private void setHome(String code) {
        var profile = window.store.portfolio().all(Profile.class).findFirst().orElseThrow();
        window.wiring.form().enter(profile.id(), "home", country(code).id().toString());
    }

    @Test
    void lookAndLanguageAreChosenHere() {
        clickOn("Dark");
        assertEquals(Optional.of(Theme.DARK), window.preferences.settings().theme());
        clickOn("As the computer");
        assertEquals(Optional.empty(), window.preferences.settings().theme());
        clickOn("Malay");
        assertEquals(Optional.of(Language.MS), window.preferences.settings().language());
        assertEquals("Tetapan", ((Labeled) lookup(".settings .title").query()).getText());
    }

    @Test
    void aRestDayTakesThePlaceOfTheAssumption() {
        clickOn("Working weeks");
        RecordList<WeekLine> weeks = list();
        assertEquals(window.store.portfolio().count(Country.class), weeks.rows().size());
        assertTrue(weeks.rows().stream().allMatch(line -> line.week().assumed()));
        interact(() -> weeks.select(country("BN").id()));
        clickOn(lookup(".owned-list .add").match(node -> node.isVisible()).<Labeled>query());
        interact(() -> {
            var begun = window.wiring.form().entries().fresh(RestDay.class).findFirst().orElseThrow();
            window.wiring.form().enter(begun.id(), "day", DayOfWeek.FRIDAY.name());
        });
        var brunei = weeks.rows().stream().filter(line -> line.country().equals(country("BN"))).findFirst();
        assertEquals("Friday", brunei.orElseThrow().days(window.messages));
        assertFalse(brunei.orElseThrow().week().assumed());
    }

    @Test
    void whereListsDifferBothDaysStandTogetherWithTheSign() {
        var home = country("MY");
        interact(() -> {
            holiday(home, "2026-03-20", "Feast 0042");
            holiday(home, "2026-03-20", "Other feast 0043");
            holiday(home, "2026-03-22", "Feast 0042");
        });
        clickOn("Holidays");
        RecordList<HolidayLine> holidays = list();
        assertEquals(List.of("Feast 0042", "Feast 0042", "Other feast 0043"),
                holidays.rows().stream().map(line -> line.holiday().name()).toList());
        assertEquals(List.of(true, true, false), holidays.rows().stream().map(HolidayLine::differs).toList());
        var differing = new HolidayColumns(window.messages).all().stream()
                .filter(column -> column.key().equals("differing")).findFirst().orElseThrow();
        assertEquals("≠ 22 Mar 2026", differing.says().apply(holidays.rows().getFirst()).words());
    }

    private void holiday(Country country, String day, String name) {
        window.wiring.form().create(Holiday.class,
                Map.of("country", country.id(), "day", LocalDate.parse(day), "name", name));
    }

    @Test
    void theFirstThresholdThatIsChangedIsOneEditAndCanBeReset() {
        clickOn("Rating rules");
        assertEquals("example, set yours", standing());
        type("amberFrom", "20");
        assertEquals(new Thresholds(20, 61, false), thresholds());
        assertEquals("set by an officer", standing());
        interact(() -> window.wiring.model().undo());
        assertTrue(thresholds().example());
        type("redFrom", "70");
        assertEquals(new Thresholds(15, 70, false), thresholds());
        clickOn("#threshold-SCHEDULE .button");
        assertTrue(thresholds().example());
        assertEquals("example, set yours", standing());
    }

    @Test
    void aFoundRecordIsShownInThePartWhereItIsEdited() {
        interact(() -> {
            holiday(country("MY"), "2026-03-20", "Feast 0042");
            window.wiring.form().create(RestDay.class,
                    Map.of("country", country("BN").id(), "day", DayOfWeek.FRIDAY));
            window.wiring.form().create(RatingThreshold.class,
                    Map.of("dimension", RatingDimension.RISK, "amberFrom", 20, "redFrom", 70));
        });
        var holiday = goTo(Holiday.class);
        RecordList<HolidayLine> holidays = list();
        assertEquals(Optional.of(holiday), holidays.selected().map(HolidayLine::holiday));
        goTo(RestDay.class);
        RecordList<WeekLine> weeks = list();
        assertEquals(Optional.of(country("BN")), weeks.selected().map(WeekLine::country));
        assertTrue(lookup(".owned-list .fields-pane").match(Node::isVisible).tryQuery().isPresent());
        goTo(RatingThreshold.class);
        assertTrue(lookup("#threshold-RISK #amberFrom").query().isFocused());
    }

    private <R extends PortfolioRecord> R goTo(Class<R> type) {
        var record = window.store.portfolio().all(type).findFirst().orElseThrow();
        interact(() -> window.wiring.navigator().go(Places.of(window.store.portfolio(), record.id()).orElseThrow()));
        return record;
    }

    @Test
    void thresholdsThatCannotHoldKeepWhatWasTypedUntilTheyDo() {
        clickOn("Rating rules");
        type("amberFrom", "many");
        assertEquals(0, window.store.portfolio().count(RatingThreshold.class));
        assertTrue(problem().contains("“many” is not a number"));
        type("amberFrom", "90");
        assertTrue(problem().contains("Red must begin after amber"));
        assertEquals(0, window.store.portfolio().count(RatingThreshold.class));
        type("redFrom", "120");
        assertEquals(new Thresholds(90, 120, false), thresholds());
    }

    private void type(String field, String text) {
        interact(() -> {
            TextField control = lookup("#threshold-SCHEDULE #" + field).query();
            control.requestFocus();
            control.setText(text);
        });
        push(KeyCode.ENTER);
        interact(() -> lookup("#threshold-RISK #" + field).query().requestFocus());
    }

    private Thresholds thresholds() {
        return Thresholds.of(window.store.portfolio(), RatingDimension.SCHEDULE);
    }

    private String standing() {
        return ((Labeled) lookup("#threshold-SCHEDULE .standing").query()).getText();
    }

    private String problem() {
        return ((Text) lookup("#threshold-SCHEDULE .problem-line .sentence").query()).getText();
    }

    private <R> RecordList<R> list() {
        return lookup(".record-list").match(node -> node.getParent().isVisible()
                && node.getParent().getParent().isVisible()).query();
    }

    private Country country(String code) {
        return window.store.portfolio().all(Country.class).filter(each -> each.isoAlpha2().equals(code)).findAny()
                .orElseThrow();
    }
}
