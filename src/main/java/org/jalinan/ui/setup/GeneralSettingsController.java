package org.jalinan.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Profile;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.settings.Theme;

/// Who the officer is and how the window looks, remembered on this laptop; the marking and the home country, kept in the
/// portfolio.
public final class GeneralSettingsController {

    private final PortfolioModel model;
    private final RecordForm form;
    private final Preferences preferences;
    private final Messages messages;
    private final FieldEntry home;

    @FXML
    private TextField author;
    @FXML
    private Segments<Language> language;
    @FXML
    private Segments<Optional<Theme>> theme;
    @FXML
    private VBox portfolio;
    @FXML
    private VBox homeField;

    public GeneralSettingsController(PortfolioModel model, RecordForm form, Preferences preferences) {
        this.model = model;
        this.form = form;
        this.preferences = preferences;
        messages = form.messages();
        home = new FieldEntry("home", messages.field(Kind.PROFILE, "home"), EntryKind.SEARCH);
    }

    @FXML
    private void initialize() {
        home.serve(form);
        homeField.getChildren().addFirst(home);
        author.setPromptText(Preferences.accountName());
        author.setText(preferences.settings().author().orElse(""));
        author.focusedProperty().subscribe(focused -> {
            if (!focused) {
                sign();
            }
        });
        language.offer(List.of(Language.values()), messages::label, messages.language(),
                messages.languageProperty()::set);
        theme.offer(themes(), this::words, preferences.settings().theme(),
                chosen -> preferences.change(settings -> settings.themed(chosen)));
        var showing = Showing.of(portfolio);
        preferences.settingsProperty().when(showing).subscribe(settings -> theme.select(settings.theme()));
        form.entriesProperty().when(showing).subscribe(this::follow);
    }

    private static List<Optional<Theme>> themes() {
        return Stream.concat(Stream.of(Optional.<Theme>empty()), Stream.of(Theme.values()).map(Optional::of)).toList();
    }

    private String words(Optional<Theme> theme) {
        return messages.text("settings.theme." + theme.map(Theme::name).orElse("SYSTEM"));
    }

    /// A portfolio without facts has no profile that could name a country.
    private void follow(Entries entries) {
        var profile = entries.portfolio().all(Profile.class).findFirst();
        portfolio.setVisible(profile.isPresent());
        profile.ifPresent(each -> home.show(entries, each));
    }

    @FXML
    private void sign() {
        var name = Optional.of(author.getText().strip()).filter(text -> !text.isEmpty());
        if (!name.equals(preferences.settings().author())) {
            preferences.change(settings -> settings.signed(name));
            model.signAs(preferences.author());
        }
    }

    void focus() {
        author.requestFocus();
    }

    void leave() {
        sign();
        home.leave();
    }
}
