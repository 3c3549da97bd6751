package org.jalinan.exchange;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Short words of our own for narrow places, by fact id. They are editorial and no source says them, so they lie in a
/// file apart from the facts.
record Labels(String note, Map<String, String> projectCodes, Map<String, String> milestones,
        Map<String, String> events) {

    String projectCode(String project) {
        return of(projectCodes, project);
    }

    String milestone(String milestone) {
        return of(milestones, milestone);
    }

    String event(String event) {
        return of(events, event);
    }

    private static String of(Map<String, String> labels, String fact) {
        return Optional.ofNullable(labels.get(fact))
                .orElseThrow(() -> new NoSuchElementException("labels.json has no label for " + fact));
    }
}
