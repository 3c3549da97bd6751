package org.jalinan.journal;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes that an earlier schema wrote, in the words of this one. What is on disk is never rewritten: it is brought up
/// to date each time it is read.
final class OldNames {

    /// A field of a kind that was called otherwise before a schema.
    private record Renamed(int since, String kind, String before, String now) {
    }

    private static final List<Renamed> RENAMED = List.of(
            // Countries may owe an undertaking too, not only organisations.
            new Renamed(2, "undertaking_owner", "organisation", "partner"));

    private OldNames() {
    }

    /// The change as it would be written today.
    ///
    /// @param schema in which it was written
    static JsonNode upToDate(JsonNode change, int schema) {
        if (change instanceof ObjectNode node) {
            RENAMED.stream().filter(each -> schema < each.since() && node.path("kind").asString("").equals(each.kind()))
                    .forEach(each -> rename(node, each));
        }
        return change;
    }

    private static void rename(ObjectNode change, Renamed renamed) {
        if (change.path("field").asString("").equals(renamed.before())) {
            change.put("field", renamed.now());
        }
        for (var whole : List.of(ChangeJson.CREATED, ChangeJson.DELETED)) {
            if (change.get(whole) instanceof ObjectNode record && record.has(renamed.before())) {
                record.set(renamed.now(), record.remove(renamed.before()));
            }
        }
    }
}
