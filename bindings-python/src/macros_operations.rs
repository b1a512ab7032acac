//! The shapes of the tables of calls and settings.

/// The next path argument as the core takes it.
macro_rules! path_argument {
    ($path:ident text) => {
        $path.text()?
    };
    ($path:ident integer) => {
        $path.integer()?
    };
    ($path:ident enumeration) => {
        &$path.text()?.into()
    };
}

macro_rules! path_kind {
    (integer) => {
        $crate::call::PathKind::Integer
    };
    ($text:ident) => {
        $crate::call::PathKind::Text
    };
}

/// The arguments of an operation as the core takes them.
macro_rules! given_arguments {
    ($given:ident all $record:ident) => {
        &$given.all::<$crate::records::$record>()?
    };
    ($given:ident all $record:ident update $field:ident) => {
        &{
            let mut arguments = $given.all::<$crate::records::$record>()?;
            if $given.leaves() {
                arguments.$field = neonapi::TimestampUpdate::Leave;
            }
            arguments
        }
    };
    ($given:ident all $record:ident file $field:ident) => {
        &$crate::records::$record { $field: $given.file().unwrap_or_default(), ..$given.all()? }
    };
    ($given:ident all $record:ident optional_file $field:ident) => {
        &$crate::records::$record { $field: $given.file(), ..$given.all()? }
    };
    ($given:ident one $name:ident $union:ident) => {
        &$given.one::<$crate::records::$union>(stringify!($name))?
    };
}

/// What Python may give.
macro_rules! arguments_spec {
    () => {
        $crate::call::nothing
    };
    (all $record:ident $($rest:tt)*) => {
        <$crate::records::$record as $crate::model::Described>::spec
    };
    (one $name:ident $union:ident) => {{
        fn spec() -> &'static $crate::spec::RecordSpec {
            static SPEC: $crate::spec::RecordSpec = $crate::spec::RecordSpec {
                name: stringify!($union),
                fields: &[$crate::spec::FieldSpec {
                    name: stringify!($name),
                    wire: stringify!($name),
                    kind: kind!(Union($union)),
                    presence: $crate::spec::Presence::Required,
                }],
                model: None,
            };
            &SPEC
        }
        spec
    }};
}

macro_rules! made {
    ($path:ident $answer:ident) => {
        $path.made($answer?)
    };
    ($path:ident $answer:ident bytes) => {
        $path.made($crate::call::Content($answer?))
    };
    ($path:ident $answer:ident list) => {
        $path.made_list($crate::list::walk($answer))
    };
}

/// Every operation: its path arguments, its other arguments, and its answer unless it is a plain value.
macro_rules! operations {
    ($($group:ident.$verb:ident($($path:ident: $kind:ident),*) $(with $($shape:ident)+)?
        $(=> $answer:ident)?;)*) => {
        /// All operations by name, in alphabetical order.
        pub(crate) static OPERATIONS: &[$crate::call::Callable] = &[
            $($crate::call::Callable {
                name: concat!(stringify!($group), ".", stringify!($verb)),
                path: &[$((stringify!($path), path_kind!($kind))),*],
                arguments: arguments_spec!($($($shape)+)?),
                callback: None,
                call: |client, given| {
                    let path = given.path();
                    let answer = client.$group().$verb(
                        $(path_argument!(path $kind),)* $(given_arguments!(given $($shape)+))?
                    );
                    made!(path answer $($answer)?)
                },
            }),*
        ];
    };
}

/// Answers that an error of a wait may carry.
macro_rules! work_answers {
    ($($record:ident),* $(,)?) => {
        /// The answer that an error carries, if it is one of those that start work.
        pub(crate) fn work_answer<'py>(
            py: pyo3::Python<'py>,
            error: &neonapi::Error,
        ) -> Option<pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>>> {
            use $crate::value::Value;
            $(if let Some(answer) = error.answer::<$crate::records::$record>() {
                return Some(answer.to_python(py));
            })*
            let answer = error.answer::<Vec<$crate::records::Operation>>()?;
            Some(answer.to_python(py))
        }
    };
}

/// Puts a setting into a builder.
macro_rules! set_setting {
    ($builder:ident $name:ident $value:ident $place:ident optional_number) => {
        match $value.is_none() {
            true => $builder.$name(None),
            false => $builder.$name($crate::settings::number($value, $place)?),
        }
    };
    ($builder:ident $name:ident $value:ident $place:ident $kind:ident) => {
        match $value.is_none() {
            true => $builder,
            false => $builder.$name(set_setting!(@value $value $place $kind)),
        }
    };
    (@value $value:ident $place:ident number) => { $crate::settings::number($value, $place)? };
    (@value $value:ident $place:ident flag) => { $crate::settings::flag($value, $place)? };
    (@value $value:ident $place:ident wait) => { $crate::settings::wait($value, $place)? };
    (@value $value:ident $place:ident certificates) => {
        $crate::settings::certificates($value, $place)?
    };
    (@value $value:ident $place:ident $text:ident) => {
        $crate::from_python::text_of($value, $place)?
    };
}

macro_rules! read_setting {
    ($settings:ident $dict:ident $name:ident secret) => {};
    ($settings:ident $dict:ident $name:ident certificates) => {};
    ($settings:ident $dict:ident $name:ident wait) => {
        $dict.set_item(stringify!($name), $crate::settings::wait_name($settings.$name))?;
    };
    ($settings:ident $dict:ident $name:ident $kind:ident) => {
        $dict.set_item(stringify!($name), $settings.$name.clone())?;
    };
}

/// The settings of a client.
macro_rules! settings {
    ($($name:ident: $kind:ident),* $(,)?) => {
        /// The names of all settings.
        pub(crate) const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// Sets one setting.
        pub(crate) fn set(
            builder: neonapi::ClientBuilder,
            name: &str,
            value: &pyo3::Bound<'_, pyo3::PyAny>,
            place: &$crate::from_python::Path<'_>,
        ) -> pyo3::PyResult<neonapi::ClientBuilder> {
            use pyo3::types::PyAnyMethods;
            Ok(match name {
                $(stringify!($name) => set_setting!(builder $name value place $kind),)*
                _ => return Err($crate::settings::unknown(name)),
            })
        }

        /// Shows all settings but secrets and certificates.
        pub(crate) fn read(
            settings: &neonapi::Settings,
            dict: &pyo3::Bound<'_, pyo3::types::PyDict>,
        ) -> pyo3::PyResult<()> {
            use pyo3::types::PyDictMethods;
            $(read_setting!(settings dict $name $kind);)*
            Ok(())
        }
    };
}
