package org.jalinan.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a component of type `UUID` or `Optional<UUID>` names, where its own name does not say so: a component that is
/// called after a type of record (`project`, `partner`) needs no word more.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /// A record type or a family of them; `PortfolioRecord` where any record can be named.
    Class<? extends PortfolioRecord> value();
}
