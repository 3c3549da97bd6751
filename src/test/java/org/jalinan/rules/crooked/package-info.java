/// The crooked house: classes that break every rule of the architecture on purpose. `ArchitectureTest` runs each rule
/// over them and fails if a rule finds nothing here.
package org.jalinan.rules.crooked;
