package org.jalinan.rules.crooked.ui.overview;

public record Overview(String title) {
}
