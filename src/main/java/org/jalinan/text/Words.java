package org.jalinan.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jalinan.model.Amount;
import org.jalinan.model.Certainty;
import org.jalinan.model.Confidence;
import org.jalinan.model.DateWriter;
import org.jalinan.model.DecisionVerb;
import org.jalinan.model.DependencyType;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.FocalField;
import org.jalinan.model.FundingKind;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.LifecycleStage;
import org.jalinan.model.Likelihood;
import org.jalinan.model.LineKind;
import org.jalinan.model.Marking;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.NameForm;
import org.jalinan.model.NoteKind;
import org.jalinan.model.OrganisationType;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Precision;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.Releasability;
import org.jalinan.model.Reliability;
import org.jalinan.model.RiskKind;
import org.jalinan.model.RiskState;
import org.jalinan.model.Role;
import org.jalinan.model.SourceKind;
import org.jalinan.model.StatedDate;
import org.jalinan.model.TagKind;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.change.Act;
import org.jalinan.model.relation.Owing;
import org.jalinan.model.release.Withheld;
import org.jalinan.model.schedule.Hold;

/// The words of the program in one language. Immutable; one instance a language.
public final class Words {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final String BUNDLES = "org.jalinan.ui.messages";

    /// Where the labels of each enum stand in the bundles.
    private static final Map<Class<? extends Enum<?>>, String> FAMILIES = Map.ofEntries(
            Map.entry(Certainty.class, "certainty."), Map.entry(Confidence.class, "confidence."),
            Map.entry(DecisionVerb.class, "verb."), Map.entry(DependencyType.class, "dependency."),
            Map.entry(DocumentedState.class, "documented."), Map.entry(FocalField.class, "focal."),
            Map.entry(Kind.class, "kind."), Map.entry(Language.class, "language."),
            Map.entry(LifecycleStage.class, "stage."), Map.entry(Marking.class, "marking."),
            Map.entry(MeetingKind.class, "meetingKind."), Map.entry(MeetingLevel.class, "meetingLevel."),
            Map.entry(MeetingMode.class, "meetingMode."), Map.entry(MilestoneType.class, "milestoneType."),
            Map.entry(NameForm.class, "nameForm."), Map.entry(OrganisationType.class, "organisationType."),
            Map.entry(PartnerKind.class, "partnerKind."), Map.entry(Precision.class, "precision."),
            Map.entry(Role.class, "role."), Map.entry(SourceKind.class, "sourceKind."),
            Map.entry(TagKind.class, "tagKind."), Map.entry(UndertakingKind.class, "undertakingKind."),
            Map.entry(UndertakingState.class, "undertakingState."), Map.entry(DayOfWeek.class, "weekday."),
            Map.entry(Hold.class, "hold."), Map.entry(IssuedKind.class, "issuedKind."),
            Map.entry(FundingKind.class, "fundingKind."), Map.entry(Owing.class, "owing."),
            Map.entry(Likelihood.class, "likelihood."),
            Map.entry(LineKind.class, "lineKind."),
            Map.entry(NoteKind.class, "noteKind."),
            Map.entry(RatingBasis.class, "ratingBasis."),
            Map.entry(RatingDimension.class, "dimension."),
            Map.entry(RatingValue.class, "rating."),
            Map.entry(Releasability.class, "releasability."),
            Map.entry(Reliability.class, "reliability."),
            Map.entry(RiskKind.class, "riskKind."),
            Map.entry(RiskState.class, "riskState."),
            Map.entry(Withheld.Reason.class, "withheld.reason."));

    private static final Words ENGLISH = new Words(Language.EN);
    private static final Words MALAY = new Words(Language.MS);

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        // English is the root bundle: no look-up ever falls back to the language of the computer.
        this.bundle = ResourceBundle.getBundle(BUNDLES, language == Language.EN ? Locale.ROOT : Locale.of("ms"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case MS -> MALAY;
        };
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language == Language.EN ? Locale.ENGLISH : Locale.of("ms");
    }

    /// The bundle itself, for views that name their keys.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The sentence of a key with its arguments put in as they are; numbers are not grouped.
    ///
    /// @throws MissingResourceException if the bundles lack the key
    public String of(String key, Object... arguments) {
        var text = bundle.getString(key);
        if (arguments.length == 0) {
            return text;
        }
        var written = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            written[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(text, locale()).format(written);
    }

    /// The sentence of a key whose arguments come from a record of what happened.
    public String of(String key, List<String> arguments) {
        return of(key, arguments.toArray());
    }

    /// The label of a constant: `role.CHAMPION`.
    public String label(Enum<?> constant) {
        var family = FAMILIES.get(constant.getDeclaringClass());
        if (family == null) {
            throw new IllegalArgumentException(constant.getDeclaringClass().getName() + " has no labels");
        }
        return of(family + constant.name());
    }

    /// The label of a field: of this kind of record where it has a word of its own, else of all kinds.
    public String field(Kind kind, String component) {
        var own = "field." + Act.prefix(kind) + "." + component;
        return of(bundle.containsKey(own) ? own : "field." + component);
    }

    /// The label of a field, where it has one: ids and places in an order have none.
    public Optional<String> fieldIfShown(Kind kind, String component) {
        return bundle.containsKey("field." + component)
                || bundle.containsKey("field." + Act.prefix(kind) + "." + component)
                        ? Optional.of(field(kind, component))
                        : Optional.empty();
    }

    /// What no value means in a field of a kind of record: "not recorded", or what that field says of it.
    public String none(Kind kind, String component) {
        var own = "form.choice.none." + Act.prefix(kind) + "." + component;
        return of(bundle.containsKey(own) ? own : "form.choice.none");
    }

    /// What an officer did, in words; an act of a later version by its key.
    public String act(Act act) {
        var key = "act." + act.key();
        if (!bundle.containsKey(key)) {
            return new ActSentences(this).of(act).orElseGet(() -> of("act.unknown", act.key()));
        }
        return switch (act.key()) {
            case Act.UNDO, Act.REDO -> of(key, act(stepOf(act)));
            case Act.RESTORE -> of(key, moment(act.arguments().getFirst()), act.arguments().getLast());
            default -> of(key, act.arguments());
        };
    }

    /// An undo or redo carries the key and the arguments of the step that it takes back or does again.
    private static Act stepOf(Act again) {
        return new Act(again.arguments().getFirst(), again.arguments().subList(1, again.arguments().size()));
    }

    /// A moment that an act keeps, by the clock on the wall; as it stands if a later version keeps it otherwise.
    private String moment(String kept) {
        try {
            var time = LocalDateTime.ofInstant(Instant.parse(kept), ZoneId.systemDefault());
            return date(time.toLocalDate()) + ", " + CLOCK.format(time);
        } catch (DateTimeParseException _) {
            return kept;
        }
    }

    public String date(StatedDate date) {
        return DateWriter.write(date, language);
    }

    public String date(LocalDate day) {
        return DateWriter.write(day, language);
    }

    /// A whole number with its thousands set apart by a space that breaks no line, as in "1 829". The same in each language.
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', NO_BREAK_SPACE);
    }

    /// A figure with its thousands set apart by a space that breaks no line, and as many decimals as it has.
    public String figure(BigDecimal number) {
        var parts = number.toPlainString().split("\\.", 2);
        return parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(NO_BREAK_SPACE))
                + (parts.length > 1 ? "." + parts[1] : "");
    }

    /// An amount with its currency, as in "1 500 MYR".
    public String amount(Amount amount) {
        return figure(amount.value()) + NO_BREAK_SPACE + amount.currency();
    }

    /// A value, or the words for one that nobody recorded.
    public String orNotRecorded(Optional<String> value) {
        return value.orElseGet(() -> of("value.notRecorded"));
    }
}
