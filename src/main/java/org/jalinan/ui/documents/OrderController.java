package org.jalinan.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.TrafficLight;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;

/// What is composed, left of the pages: the kind of document and what it is about, languages, readers, marks, sections.
public final class OrderController {

    private static final List<List<Language>> TONGUES = List.of(List.of(Language.EN), List.of(Language.MS),
            List.of(Language.EN, Language.MS));

    private final DraftDocument draft;
    private final Messages messages;
    /// While what is chosen is only shown, nothing of it is a wish.
    private boolean showing = true;

    @FXML
    private ComboBox<IssuedKind> kind;
    @FXML
    private VBox aboutEntry;
    @FXML
    private Label aboutLabel;
    @FXML
    private SearchableComboBox<PortfolioRecord> about;
    @FXML
    private Segments<List<Language>> languages;
    @FXML
    private SearchableComboBox<Audience> readers;
    @FXML
    private ComboBox<Optional<Marking>> marking;
    @FXML
    private ComboBox<Optional<TrafficLight>> trafficLight;
    @FXML
    private TextField officer;
    @FXML
    private CheckBox partnerPages;
    @FXML
    private CheckBox supportPages;
    @FXML
    private VBox reportParts;
    @FXML
    private CheckBox beside;
    @FXML
    private VBox timelineSize;
    @FXML
    private VBox sectionsEntry;
    @FXML
    private VBox sections;

    public OrderController(DraftDocument draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        kind.setConverter(Spoken.by(messages::label));
        kind.getItems().setAll(Stream.of(IssuedKind.values()).filter(each -> each != IssuedKind.ADDENDUM).toList());
        kind.valueProperty().subscribe(chosen -> change(wish -> wish.on(chosen, Optional.empty())));
        about.setConverter(
                Spoken.by(record -> new RecordNames(draft.model().portfolio(), messages.words()).of(record)));
        about.valueProperty().subscribe(
                chosen -> change(wish -> wish.on(wish.kind(), Optional.ofNullable(chosen).map(PortfolioRecord::id))));
        languages.offer(TONGUES,
                each -> each.size() > 1 ? messages.text("documents.both")
                        : messages.text("documents.language." + each.getFirst()),
                draft.wish().languages(), each -> change(wish -> wish.in(each)));
        readers.setConverter(Spoken.by(this::named));
        readers.valueProperty().subscribe(chosen -> change(wish -> wish.forReaders(chosen)));
        marking.setConverter(
                Spoken.by(each -> each.map(messages::label).orElseGet(() -> messages.text("documents.marking.none"))));
        marking.getItems().setAll(Stream.concat(Stream.of(Optional.<Marking>empty()),
                Stream.of(Marking.values()).map(Optional::of)).toList());
        marking.valueProperty().subscribe(_ -> change(wish -> wish.marked(marks())));
        trafficLight.setConverter(
                Spoken.by(each -> each.map(TrafficLight::label).orElseGet(() -> messages.text("documents.tlp.none"))));
        trafficLight.getItems().setAll(Stream.concat(Stream.of(Optional.<TrafficLight>empty()),
                Stream.of(TrafficLight.values()).map(Optional::of)).toList());
        trafficLight.valueProperty().subscribe(_ -> change(wish -> wish.marked(marks())));
        officer.setOnAction(_ -> change(wish -> wish.marked(marks())));
        officer.focusedProperty().subscribe(focused -> {
            if (!focused) {
                change(wish -> wish.marked(marks()));
            }
        });
        partnerPages.selectedProperty().subscribe(on -> change(wish -> wish.withPart(ReportPart.PARTNERS, on)));
        supportPages.selectedProperty().subscribe(on -> change(wish -> wish.withPart(ReportPart.SUPPORT, on)));
        beside.selectedProperty().subscribe(on -> change(wish -> wish.sideBySide(on)));
        show(draft.wish());
        draft.wishProperty().when(Showing.of(sections)).subscribe(this::show);
        draft.composedProperty().when(Showing.of(sections)).subscribe(this::showSections);
    }

    /// Offers what the portfolio of now holds.
    void refresh() {
        show(draft.wish());
    }

    private void change(UnaryOperator<Wish> changing) {
        if (!showing) {
            draft.change(changing);
        }
    }

    private Marks marks() {
        return new Marks(Optional.ofNullable(marking.getValue()).flatMap(each -> each),
                Optional.ofNullable(trafficLight.getValue()).flatMap(each -> each),
                Optional.ofNullable(officer.getText()).map(String::strip).filter(name -> !name.isEmpty()));
    }

    private void show(Wish wish) {
        var portfolio = draft.model().portfolio();
        showing = true;
        kind.setValue(wish.kind());
        var offered = Subjects.offered(portfolio, wish.kind());
        showOnly(!offered.isEmpty(), aboutEntry);
        aboutLabel.setText(messages.text("documents.about." + wish.kind()));
        about.getItems().setAll(offered);
        about.setValue(wish.about().flatMap(portfolio::find).orElse(null));
        languages.select(wish.languages());
        beside.setSelected(wish.beside());
        showOnly(wish.languages().size() > 1, beside);
        readers.getItems().setAll(audiences(portfolio));
        readers.setValue(wish.audience());
        marking.setValue(wish.marks().marking());
        trafficLight.setValue(wish.marks().trafficLight());
        if (!officer.isFocused()) {
            officer.setText(wish.marks().decidedBy().orElse(""));
        }
        partnerPages.setSelected(wish.besides().contains(ReportPart.PARTNERS));
        supportPages.setSelected(wish.besides().contains(ReportPart.SUPPORT));
        showOnly(wish.kind() == IssuedKind.REPORT, reportParts);
        boolean drawn = wish.kind() == IssuedKind.TIMELINE || wish.kind() == IssuedKind.PACK;
        showOnly(drawn, timelineSize);
        showing = false;
    }

    private static void showOnly(boolean wanted, Node node) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static List<Audience> audiences(Portfolio portfolio) {
        return Stream.concat(Stream.of(new Audience.Own(), new Audience.Asean(), new Audience.Everybody()),
                portfolio.all(Partner.class).sorted(Partner.byName())
                        .<Audience>map(Audience.One::new))
                .toList();
    }

    private String named(Audience audience) {
        return switch (audience) {
            case Audience.Own _ -> messages.text("documents.readers.own");
            case Audience.Asean _ -> messages.text("documents.readers.asean");
            case Audience.Everybody _ -> messages.text("documents.readers.public");
            case Audience.One(var partner) -> messages.name(partner);
        };
    }

    private void showSections(Optional<Composed> done) {
        var headings = done.map(Composed::sections).orElse(List.of()).stream().distinct().toList();
        showOnly(headings.size() > 1, sectionsEntry);
        sections.getChildren().setAll(headings.stream().map(heading -> {
            var box = new CheckBox(heading);
            box.setMnemonicParsing(false);
            box.setSelected(!draft.wish().without().contains(heading));
            box.selectedProperty().addListener((_, _, on) -> draft.change(wish -> wish.section(heading, on)));
            return box;
        }).toList());
    }
}
