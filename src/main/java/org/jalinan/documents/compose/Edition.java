package org.jalinan.documents.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Block;
import org.jalinan.documents.Frame;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.text.Words;

/// For whom a document is composed, in which words, as of which day and under which marks. Whoever composes reads only
/// the portfolio of the release, so that nothing withheld can reach a page.
///
/// @param numbering under which it is issued; empty for a draft
public record Edition(Release release, Words words, LocalDate asOf, Marks marks, Optional<Numbering> numbering) {

    /// A draft.
    public Edition(Release release, Words words, LocalDate asOf, Marks marks) {
        this(release, words, asOf, marks, Optional.empty());
    }

    /// For our own delegation, under the marking of the record set.
    public static Edition own(Portfolio portfolio, Words words, LocalDate asOf) {
        return new Edition(Release.of(portfolio, new Audience.Own()), words, asOf, Marks.ofSet(portfolio));
    }

    /// Whether our own delegation reads it. What others may not read is not called "not recorded": they are told nothing of
    /// it.
    public boolean isForOwn() {
        return release.audience() instanceof Audience.Own;
    }

    public Portfolio portfolio() {
        return release.portfolio();
    }

    /// The same in other words.
    public Edition in(Words others) {
        return new Edition(release, others, asOf, marks, numbering);
    }

    /// The same under a number.
    public Edition issued(Numbering number) {
        return new Edition(release, words, asOf, marks, Optional.of(number));
    }

    /// Its number and version, or that it is a draft.
    public String standing() {
        return numbering.map(each -> each.inWords(words)).orElseGet(() -> words.of("document.draft"));
    }

    /// What stands around a document that runs over as many pages as it takes.
    ///
    /// @param subject what the document is about
    public Frame frame(String subject) {
        return frame(subject, standing(), origin());
    }

    /// @param kind what it is: "Status sheet, draft, not issued"
    public Frame frame(String subject, String kind, RichText origin) {
        return new Frame(Optional.of(marks.inWords(words)), words.of("document.copy"),
                List.of(RichText.bold(subject), RichText.muted(kind),
                        RichText.muted(words.of("document.footer.asOf", words.date(asOf))), origin),
                words.of("document.pageOf"), Optional.empty());
    }

    /// The name of the portfolio before the kind of document, as it stands above a title.
    public RichText above(String kind) {
        return RichText.muted(title().map(name -> name + "  |  ").orElse("") + kind);
    }

    /// What the portfolio is called.
    public Optional<String> title() {
        return portfolio().all(Profile.class).findFirst().map(Profile::title);
    }

    /// As of when, and that it is a draft, as it stands beside a title.
    public List<RichText> besideTitle() {
        return List.of(RichText.muted(words.of("document.asOf") + " ").and(Look.BOLD, words.date(asOf)),
                RichText.muted(words.of("document.version") + " ").and(Look.BOLD, standing()));
    }

    /// Who signs by hand, and who decided the marking where that is known.
    public List<String> signOffs() {
        return List.of(words.of("document.sign.prepared"), words.of("document.sign.cleared"),
                marks.decidedBy().map(officer -> words.of("document.sign.marked", officer))
                        .orElseGet(() -> words.of("document.sign.marking")));
    }

    /// The line for the unit that a document comes from, filled in by hand.
    public RichText origin() {
        return RichText.muted(words.of("document.footer.origin"));
    }

    public RichText notRecorded() {
        return RichText.unknown(words.of(isForOwn() ? "value.notRecorded" : "document.notStated"));
    }

    /// Instead of a list with nothing in it.
    public RichText none() {
        return RichText.unknown(words.of(isForOwn() ? "value.noneRecorded" : "document.notStated"));
    }

    /// A section with nothing to show keeps its place with one sentence.
    public Block noneRecorded() {
        return new Block.Paragraph(
                RichText.unknown(words.of(isForOwn() ? "document.noneRecorded" : "document.notStated")), false);
    }

    /// The sources mentioned so far, under their heading; nothing where there are none.
    public List<Block> sources(SourceNumbers sources) {
        return sources.isEmpty() ? List.of()
                : List.of(new Block.Heading(words.of("document.sources"), compiledOn()), sources.notes(words));
    }

    /// The name of an occasion by which officers know it, such as "ADGMIN 7"; its whole name where it has no other.
    public String shortName(Occasion occasion) {
        return portfolio().naming(Name.class, occasion.id()).filter(name -> name.form() == NameForm.SHORT)
                .map(Name::text).findFirst().orElseGet(occasion::name);
    }

    private String compiledOn() {
        return portfolio().all(Profile.class).findFirst().flatMap(Profile::compiledOn)
                .map(day -> words.of("document.sources.compiled", words.date(day))).orElse("");
    }
}
