package org.jalinan;

/// The entry point: with arguments the command line, without them the window.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.out.println("Jalinan");
    }
}
