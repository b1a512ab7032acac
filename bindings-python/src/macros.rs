//! The shapes that generated tables share.

/// What a field holds.
macro_rules! kind {
    (List($($inner:tt)+)) => { $crate::spec::Kind::List(&kind!($($inner)+)) };
    (Map($($inner:tt)+)) => { $crate::spec::Kind::Map(&kind!($($inner)+)) };
    (Record($name:ident)) => {
        $crate::spec::Kind::Record(<$crate::records::$name as $crate::model::Described>::spec)
    };
    (Union($name:ident)) => {
        $crate::spec::Kind::Union(<$crate::records::$name as $crate::union::Union>::spec)
    };
    ($plain:ident) => { $crate::spec::Kind::$plain };
}

macro_rules! presence {
    () => {
        $crate::spec::Presence::Required
    };
    (optional) => {
        $crate::spec::Presence::Optional
    };
    (nullable) => {
        $crate::spec::Presence::Nullable
    };
}

/// The name of a field in JSON.
macro_rules! wire {
    ($field:ident $wire:literal) => {
        $wire
    };
    ($field:ident) => {
        $crate::spec::plain(stringify!($field))
    };
}

/// Describes a record of the core.
macro_rules! described {
    ($name:ident, $model:expr, $($field:ident $(= $wire:literal)?:
        $kind:ident $(($($inner:tt)+))? $($presence:ident)?),*) => {
        impl $crate::model::Described for $crate::records::$name {
            fn spec() -> &'static $crate::spec::RecordSpec {
                static SPEC: $crate::spec::RecordSpec = $crate::spec::RecordSpec {
                    name: stringify!($name),
                    fields: &[$($crate::spec::FieldSpec {
                        name: $crate::spec::plain(stringify!($field)),
                        wire: wire!($field $($wire)?),
                        kind: kind!($kind $(($($inner)+))?),
                        presence: presence!($($presence)?),
                    }),*],
                    model: $model,
                };
                &SPEC
            }
        }
    };
}

/// Makes a class of each record: a wrapper with a getter a field. All else is in the base class.
macro_rules! models {
    ($($(#[$attribute:meta])* $name:ident { $($field:ident $(= $wire:literal)?:
        $kind:ident $(($($inner:tt)+))? $($presence:ident)?),* $(,)? })*) => {
        /// The models by name, in alphabetical order.
        pub(crate) static MODELS: &[(&str, fn() -> &'static $crate::spec::RecordSpec)] =
            &[$((stringify!($name), <$crate::records::$name as $crate::model::Described>::spec)),*];

        $(
            $(#[$attribute])*
            #[pyo3::pyclass(extends = $crate::model::Model, module = "neonapi.models", frozen)]
            pub(crate) struct $name($crate::records::$name);

            impl AsRef<$crate::records::$name> for $name {
                fn as_ref(&self) -> &$crate::records::$name {
                    &self.0
                }
            }

            impl From<$crate::records::$name> for $name {
                fn from(record: $crate::records::$name) -> $name {
                    $name(record)
                }
            }

            described! { $name, Some(&<$crate::records::$name as $crate::model::Functions>::FUNCTIONS),
                $($field $(= $wire)?: $kind $(($($inner)+))? $($presence)?),* }

            impl $crate::model::Record for $crate::records::$name {
                type Class = $name;
            }

            impl $crate::value::Value for $crate::records::$name {
                fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::model::to_object(py, self.clone())
                }

                fn into_python(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                    $crate::model::to_object(py, self)
                }
            }

            #[pyo3::pymethods]
            impl $name {
                #[new]
                #[pyo3(signature = (**keywords))]
                fn new(
                    py: Python<'_>,
                    keywords: Option<&Bound<'_, PyDict>>,
                ) -> PyResult<PyClassInitializer<Self>> {
                    $crate::model::from_keywords::<$crate::records::$name>(py, keywords)
                }

                #[classattr]
                fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
                    let spec = <$crate::records::$name as $crate::model::Described>::spec();
                    $crate::model::match_args(py, spec)
                }

                $(#[getter]
                fn $field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    $crate::value::Value::to_python(&self.0.$field, py)
                })*
            }
        )*
    };
}

/// Describes the arguments of operations, which are keywords in Python.
macro_rules! arguments {
    ($($name:ident { $($field:ident $(= $wire:literal)?:
        $kind:ident $(($($inner:tt)+))? $($presence:ident)?),* $(,)? })*) => {
        $(described! { $name, None, $($field $(= $wire)?: $kind $(($($inner)+))? $($presence)?),* })*
    };
}

/// Open enumerations, which are text in Python.
macro_rules! enumerations {
    ($($name:ident),* $(,)?) => {
        $(impl $crate::value::Value for $crate::records::$name {
            fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(PyString::new(py, self.as_str()).into_any())
            }
        })*
    };
}

/// Unions, which are the model of their form in Python, or a `dict` when the form is not known.
macro_rules! unions {
    ($($name:ident by $tag:literal { $($variant:ident($record:ident) = $wire:literal),* $(,)? })*) => {
        pub(crate) static UNIONS: &[fn() -> &'static $crate::spec::UnionSpec] =
            &[$(<$crate::records::$name as $crate::union::Union>::spec),*];

        $(
            impl $crate::union::Union for $crate::records::$name {
                fn spec() -> &'static $crate::spec::UnionSpec {
                    static SPEC: $crate::spec::UnionSpec = $crate::spec::UnionSpec {
                        tag: $tag,
                        variants: &[$($crate::spec::Variant {
                            wire: $wire,
                            record: <$crate::records::$record as $crate::model::Described>::spec,
                        }),*],
                    };
                    &SPEC
                }
            }

            impl $crate::value::Value for $crate::records::$name {
                fn to_python<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    match self {
                        $($crate::records::$name::$variant(record) => record.to_python(py),)*
                        $crate::records::$name::Unknown(json) => json.to_python(py),
                    }
                }
            }
        )*
    };
}
