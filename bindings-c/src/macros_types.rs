//! The shapes that generated tables of types share.

/// Gives types of the core the names that C has for them.
///
/// A name that ends with `_owner` is for C the same type, owned.
macro_rules! handles {
    ($($name:ident $owner:ident = $path:path;)*) => {
        $(
            pub(crate) type $name = $path;
            pub(crate) type $owner = $crate::handle::Owned<$path>;
        )*
    };
}

/// Lists, by the type of their pages.
macro_rules! lists {
    ($($name:ident = $page:ty;)*) => {
        $(pub(crate) type $name = $crate::walk::Walk<$page>;)*
    };
}

/// Says which fields of records have texts in them.
macro_rules! records {
    ($($path:path { $($field:ident),* $(,)? })*) => {
        $(impl $crate::terminate::Terminate for $path {
            #[allow(unused_variables, reason = "some records hold no text")]
            fn turn(&mut self, way: $crate::terminate::Way) {
                $($crate::terminate::Terminate::turn(&mut self.$field, way);)*
            }
        })*
    };
}

/// Records that C can be the owner of.
macro_rules! roots {
    ($($path:path),* $(,)?) => {
        $(impl $crate::answer::Root for $path {})*
    };
}

/// Numbers of the values of open enumerations.
macro_rules! enumerations {
    ($($name:ident { $($variant:ident = $text:literal $number:literal),* $(,)? })*) => {
        $(
            impl $crate::read::Text for neonapi::models::$name {
                fn pointer(&self) -> *const std::ffi::c_char {
                    match self {
                        $(Self::$variant => concat!($text, "\0").as_ptr().cast(),)*
                        Self::Unknown(text) => text.pointer(),
                    }
                }
            }

            impl $crate::read::Enumeration for neonapi::models::$name {
                const KNOWN: &'static [(&'static str, u32)] = &[$(($text, $number)),*];

                fn number(&self) -> u32 {
                    match self {
                        $(Self::$variant => $number,)*
                        Self::Unknown(_) => 0,
                    }
                }
            }

            impl $crate::terminate::Terminate for neonapi::models::$name {
                fn turn(&mut self, way: $crate::terminate::Way) {
                    if let Self::Unknown(text) = self {
                        text.turn(way);
                    }
                }
            }
        )*
    };
}

/// Unions: numbers of their forms, which are records.
macro_rules! unions {
    ($($name:ident { $($variant:ident $number:literal),* $(,)? })*) => {
        $(
            impl $crate::read::Union for neonapi::models::$name {
                fn form(&self) -> u32 {
                    match self {
                        $(Self::$variant(_) => $number,)*
                        Self::Unknown(_) => 0,
                    }
                }
            }

            impl $crate::terminate::Terminate for neonapi::models::$name {
                fn turn(&mut self, way: $crate::terminate::Way) {
                    match self {
                        $(Self::$variant(record) => record.turn(way),)*
                        Self::Unknown(_) => {}
                    }
                }
            }
        )*
    };
}
