package org.jalinan.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.DependencyType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the type of a link by its two letters.
final class TypeCode implements ITypeConverter<DependencyType> {

    @Override
    public DependencyType convert(String code) {
        return Stream.of(DependencyType.values()).filter(type -> type.code().equalsIgnoreCase(code)).findFirst()
                .orElseThrow(() -> new TypeConversionException(Stream.of(DependencyType.values())
                        .map(DependencyType::code).collect(Collectors.joining(", ", code + " ≠ ", ""))));
    }
}
