package org.jalinan.ui;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// The words of the window, in the language of now.
public final class Messages {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    public Messages(Language language) {
        this.language.set(language);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /// All words of the language of now, for what outlives a screen, such as a document.
    public Words words() {
        return Words.in(language());
    }

    ResourceBundle bundle() {
        return words().bundle();
    }

    public String text(String key, Object... arguments) {
        return words().of(key, arguments);
    }

    /// A sentence that another layer asks for by a key of its own.
    public String text(String key, List<String> arguments) {
        return words().of(key, arguments);
    }

    /// A sentence about how many: `none`, `one` or `many` of the family of keys.
    public String count(String key, long number) {
        return text(key + (number == 0 ? "none" : number == 1 ? "one" : "many"), number(number));
    }

    /// What an officer did, in words.
    public String act(Act act) {
        return words().act(act);
    }

    public String label(Enum<?> value) {
        return words().label(value);
    }

    /// The label of a field of a kind of record.
    public String field(Kind kind, String component) {
        return words().field(kind, component);
    }

    /// What no value means in a field of a kind of record.
    public String none(Kind kind, String component) {
        return words().none(kind, component);
    }

    public String date(StatedDate date) {
        return words().date(date);
    }

    public String date(LocalDate day) {
        return words().date(day);
    }

    /// When a source is dated; where it is not, that this is not recorded, and what is known of it.
    public String dated(Source source) {
        return source.date().map(this::date).orElseGet(() -> source.dateNote()
                .map(note -> text("value.notRecorded.but", note)).orElseGet(() -> text("value.notRecorded")));
    }

    /// A whole number with its thousands set apart by a space, as in "1 829".
    public String number(long number) {
        return Words.number(number);
    }

    /// Calendar days, as in "1 829 d".
    public String days(long days) {
        return text("format.days", number(days));
    }

    /// Days past a day that was stated, as in "+386 d".
    public String daysLate(long days) {
        return text("format.days.late", number(days));
    }

    /// The name of a partner as short as it is clear: an agency by its abbreviation, a ministry by its name.
    public String name(Partner partner) {
        return RecordNames.partner(partner, language());
    }

    public String fullName(Organisation organisation) {
        return RecordNames.full(organisation, language());
    }

    public String names(List<? extends Partner> partners) {
        return partners.stream().map(this::name).collect(Collectors.joining(" · "));
    }

    /// Orders names as a reader of the language expects.
    public Collator collator() {
        return new NameOrder(Collator.getInstance(words().locale()));
    }
}
