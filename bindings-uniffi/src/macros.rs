//! The shapes that generated tables share.

/// An argument as the core takes it.
macro_rules! argument {
    (i64 $name:ident) => {
        $name
    };
    ($ty:ident $name:ident) => {
        &$name
    };
}

/// Operations, each a method of the native client, which has to be in scope.
macro_rules! calls {
    ($($name:ident: $group:ident.$verb:ident($($argument:ident: $ty:ident),*)
        -> $answer:tt $(<$inner:ident>)?;)*) => {
        #[uniffi::export]
        impl NativeClient {
            $(pub(crate) fn $name(
                &self,
                $($argument: $ty,)*
                call: &$crate::call::NativeCall,
            ) -> Result<$answer $(<$inner>)?, $crate::error::NativeError> {
                self.run(call, |client| client.$group().$verb($(argument!($ty $argument)),*))
            })*
        }
    };
}

/// Lists, each a method that gives its pages; the native client has to be in scope.
macro_rules! lists {
    ($($name:ident: $group:ident.$verb:ident($($argument:ident: $ty:ident),*) -> $page:ident;)*) => {
        #[uniffi::export]
        impl NativeClient {
            $(pub(crate) fn $name(
                &self,
                $($argument: $ty,)*
                call: std::sync::Arc<$crate::call::NativeCall>,
            ) -> Result<std::sync::Arc<$crate::list::NativeList>, $crate::error::NativeError> {
                self.list(call, $crate::generated::native_answers::AnyPage::$page, |client| {
                    client.$group().$verb($(argument!($ty $argument)),*)
                })
            })*
        }
    };
}

/// Answers that an error of a wait may carry.
macro_rules! work_answers {
    ($($record:ident),* $(,)?) => {
        /// The answer of a call whose wait failed.
        #[cfg_attr(test, derive(Debug))]
        #[derive(uniffi::Enum)]
        #[expect(clippy::large_enum_variant, reason = "it lives for as long as it takes to cross")]
        pub(crate) enum AnyAnswer {
            $($record($record),)*
            /// The operations alone.
            Operations(Vec<Operation>),
            /// The branch that a call of several operations was about.
            Branch(Branch),
        }

        impl AnyAnswer {
            /// The answer that an error carries, if it carries one.
            pub(crate) fn of(error: &neonapi::Error) -> Option<AnyAnswer> {
                $(if let Some(answer) = error.answer::<$record>() {
                    return Some(AnyAnswer::$record(answer.clone()));
                })*
                if let Some(operations) = error.answer::<Vec<Operation>>() {
                    return Some(AnyAnswer::Operations(operations.clone()));
                }
                error.answer::<Branch>().cloned().map(AnyAnswer::Branch)
            }
        }
    };
}

/// Maps of the core, which are sorted, as uniffi knows maps.
macro_rules! maps {
    ($($name:ident: $inner:ty),* $(,)?) => {
        $(
            pub(crate) type $name = std::collections::BTreeMap<String, $inner>;

            uniffi::custom_type!($name, std::collections::HashMap<String, $inner>, {
                remote,
                lower: |map| map.into_iter().collect(),
                try_lift: |map| Ok(map.into_iter().collect()),
            });
        )*
    };
}

/// The settings of a client. One that is absent is as the core, or the environment, says.
macro_rules! settings {
    ($($name:ident: $ty:ident $(or $off:ident)?),* $(,)?) => {
        /// Settings of a client; what is absent is as the core says.
        #[derive(Default, uniffi::Record)]
        pub(crate) struct NativeSettings {
            $(
                #[uniffi(default = None)]
                pub(crate) $name: Option<$ty>,
                $(
                    /// Sets none, where the core has one.
                    #[uniffi(default = false)]
                    pub(crate) $off: bool,
                )?
            )*
        }

        impl NativeSettings {
            /// A builder with what is set.
            pub(crate) fn put(self, mut builder: neonapi::ClientBuilder) -> neonapi::ClientBuilder {
                $(
                    if let Some(value) = self.$name {
                        builder = builder.$name(value);
                    }
                    $(if self.$off {
                        builder = builder.$name(None);
                    })?
                )*
                builder
            }
        }
    };
}

/// Samples of many types in JSON. Several enumerations, since uniffi has none with more than 256 forms.
#[cfg(any(test, feature = "probes"))]
macro_rules! probes {
    ($($any:ident $samples:ident { $($name:ident: $($sample:literal)+,)* })*) => {
        $(
            /// A value of any of these types.
            #[derive(Clone, Debug, PartialEq, uniffi::Enum)]
            #[allow(clippy::large_enum_variant, reason = "there is one at a time")]
            pub(crate) enum $any {
                $($name($name),)*
            }

            /// All samples, each with the name of its type.
            pub(crate) fn $samples() -> Vec<(&'static str, serde_json::Result<$any>)> {
                vec![$($((stringify!($name), serde_json::from_str($sample).map($any::$name)),)+)*]
            }
        )*
    };
}
