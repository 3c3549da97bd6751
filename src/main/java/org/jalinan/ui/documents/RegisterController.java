package org.jalinan.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.IssuedKind;
import org.jalinan.storage.Attachment;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;

/// The register of what was issued. A document of it is printed or saved again from the bytes that were kept.
public final class RegisterController {

    private final PortfolioModel model;
    private final Handing handing;
    private final Lists lists;
    private final Messages messages;
    private final Announcements announcements;
    private final RecordList<IssuedDocument> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);
    private Runnable compose = () -> {};

    @FXML
    private VBox register;

    public RegisterController(PortfolioModel model, Handing handing, Lists lists) {
        this.model = model;
        this.handing = handing;
        this.lists = lists;
        messages = lists.messages();
        announcements = lists.announcements();
        list = new RecordList<>(lists, "issued", IssuedDocument::id, columns(), Optional.empty());
    }

    @FXML
    private void initialize() {
        list.setEmptyState(new EmptyState(messages.text("documents.register.empty"),
                messages.text("documents.register.compose"), () -> compose.run()));
        list.setConditions(Stream.of(IssuedKind.values())
                .map(kind -> Condition.<IssuedDocument>choice(messages.text("list.issued.kind"), kind.name(),
                        messages.label(kind), document -> document.kind() == kind))
                .toList());
        list.setOnOpen(_ -> save());
        list.selectedProperty().subscribe(line -> chosen.set(line.isPresent()));
        VBox.setVgrow(list, Priority.ALWAYS);
        register.getChildren().add(list);
        model.portfolioProperty().when(Showing.of(register)).subscribe(portfolio -> list.show(() -> portfolio
                .all(IssuedDocument.class).sorted(Comparator.comparing(IssuedDocument::issuedOn)
                        .thenComparing(IssuedDocument::number).thenComparingInt(IssuedDocument::version).reversed())
                .toList()));
    }

    /// What leads from an empty register to the first document.
    void onCompose(Runnable action) {
        compose = action;
    }

    private List<Column<IssuedDocument>> columns() {
        return List.of(
                Column.<IssuedDocument>of("number", each -> Said.in("strong", each.number()))
                        .sortedBy(IssuedDocument::number).wide(90),
                Column.<IssuedDocument>of("version", each -> Said.of(messages.number(each.version())))
                        .sortedBy(IssuedDocument::version).wide(70),
                Column.<IssuedDocument>of("title", each -> Said.of(each.title())).wide(300),
                Column.<IssuedDocument>of("kind", each -> Said.in("pill", messages.label(each.kind())))
                        .sortedBy(IssuedDocument::kind).wide(150),
                Column.<IssuedDocument>of("recipient", each -> Said.of(each.recipient())).wide(180),
                Column.<IssuedDocument>of("copies", each -> Said.of(messages.number(each.copies())))
                        .sortedBy(IssuedDocument::copies).wide(70),
                Column.<IssuedDocument>of("issued", each -> Said.of(messages.date(each.issuedOn())))
                        .sortedBy(IssuedDocument::issuedOn).wide(110),
                Column.<IssuedDocument>of("by", each -> Said.of(each.issuedBy())).wide(130),
                Column.<IssuedDocument>of("marking", each -> Said.of(each.marking().map(messages::label)
                        .orElseGet(() -> messages.text("documents.marking.none")))).wide(110),
                Column.<IssuedDocument>of("decidedBy", each -> Said.of(each.decidedBy())).wide(130).hidden(),
                Column.<IssuedDocument>of("despite", each -> Said.of(each.despite().orElse(""))).wide(160).hidden(),
                Column.<IssuedDocument>of("sha", each -> Said.of(each.sha256())).wide(420).hidden());
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }

    @FXML
    private void save() {
        withBytes((document, bytes) -> handing.save(name(document), bytes.bytes()));
    }

    @FXML
    private void print() {
        withBytes((document, bytes) -> handing.print(document, name(document), bytes.bytes()));
    }

    private static String name(IssuedDocument document) {
        return document.number() + " v" + document.version() + " " + document.title();
    }

    private void withBytes(BiConsumer<IssuedDocument, Attachment> act) {
        list.selected().ifPresent(document -> lists.background().run(() -> model.attachment(document.sha256()),
                found -> found.ifPresentOrElse(bytes -> act.accept(document, bytes),
                        () -> announcements.say(messages.text("cli.issued.bytes", document.number())))));
    }
}
