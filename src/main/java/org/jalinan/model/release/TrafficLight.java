package org.jalinan.model.release;

/// The second, optional mark by which computer emergency teams share: the Traffic Light Protocol 2.0 of FIRST. Its labels
/// are the same in every language.
public enum TrafficLight {
    RED, AMBER_STRICT, AMBER, GREEN, CLEAR;

    /// As the protocol writes it: `TLP:AMBER+STRICT`.
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }
}
