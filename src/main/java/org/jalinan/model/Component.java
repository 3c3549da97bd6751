package org.jalinan.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One component of a record type, read and replaced by name. Changes, tables and frames of the journal are all derived
/// from these, so that a new component needs no code there.
public final class Component {

    private static final ClassValue<List<Component>> OF = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::new).toList();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTOR = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record", e);
            }
        }
    };

    /// The components that name another record; every change of a portfolio asks for them.
    private static final ClassValue<List<Component>> REFERENCES = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return of(type).stream().filter(Component::isReference).toList();
        }
    };

    private static final ClassValue<Map<String, Component>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
            return of(type).stream().collect(Collectors.toUnmodifiableMap(Component::name, each -> each));
        }
    };

    private final RecordComponent component;
    private final Method accessor;
    private final Type type;
    private final Class<?> valueType;

    private Component(RecordComponent component) {
        accessor = component.getAccessor();
        // Without the check of each call: tables read every field of every record.
        accessor.setAccessible(true);
        this.component = component;
        this.type = component.getGenericType();
        this.valueType = type instanceof ParameterizedType optional ? (Class<?>) optional.getActualTypeArguments()[0]
                : component.getType();
    }

    /// The components of a record type in their order.
    public static List<Component> of(Class<?> recordType) {
        return OF.get(recordType);
    }

    /// The components of a record type that name another record, in their order.
    public static List<Component> references(Class<?> recordType) {
        return REFERENCES.get(recordType);
    }

    public static Optional<Component> named(Class<?> recordType, String name) {
        return Optional.ofNullable(BY_NAME.get(recordType).get(name));
    }

    public String name() {
        return component.getName();
    }

    /// The record type that has this component.
    public Class<?> recordType() {
        return component.getDeclaringRecord();
    }

    /// The declared type, with its arguments: `Optional<StatedDate>`.
    public Type type() {
        return type;
    }

    /// The type of the value itself: `StatedDate` for `Optional<StatedDate>`.
    public Class<?> valueType() {
        return valueType;
    }

    public boolean isOptional() {
        return component.getType() == Optional.class;
    }

    /// Whether the component names another record.
    public boolean isReference() {
        return valueType == UUID.class && !name().equals("id");
    }

    /// The type of record that this component names: as declared by `@Refers`, else the type that it is called after.
    ///
    /// @throws IllegalStateException if it is no reference, or neither says what it names
    public Class<? extends PortfolioRecord> refersTo() {
        var declared = component.getAnnotation(Refers.class);
        if (declared != null) {
            return declared.value();
        }
        return Stream.concat(Stream.of(Kind.values()).map(Kind::type),
                Stream.of(PortfolioRecord.class.getPermittedSubclasses()).filter(Class::isInterface)
                        .map(family -> family.asSubclass(PortfolioRecord.class)))
                .filter(type -> type.getSimpleName().equalsIgnoreCase(name())).findFirst()
                .orElseThrow(() -> new IllegalStateException(component + " does not say what it refers to"));
    }

    public Object get(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    /// The record with this component replaced.
    ///
    /// @throws IllegalArgumentException if the value breaks a rule of the record's constructor
    public <R> R replace(R record, Object value) {
        var values = of(record.getClass()).stream()
                .map(each -> each.name().equals(name()) ? value : each.get(record)).toArray();
        @SuppressWarnings("unchecked")
        var type = (Class<R>) record.getClass();
        return make(type, values);
    }

    /// A record of its components' values, in their order.
    ///
    /// @throws IllegalArgumentException if a value breaks a rule of the record's constructor
    public static <R> R make(Class<R> recordType, Object... values) {
        try {
            return recordType.cast(CONSTRUCTOR.get(recordType).newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Not a valid " + recordType.getSimpleName(), e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot make " + recordType, e);
        }
    }

    @Override
    public String toString() {
        return component.toString();
    }
}
