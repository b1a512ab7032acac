//! The shapes that generated models share.

/// An enumeration of texts that also holds texts this version does not know.
macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant,)*
            /// A value that this version of the library does not know.
            Unknown(String),
        }

        impl $name {
            /// The values that this version of the library knows.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)*
                    $name::Unknown(text) => text,
                }
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::Unknown(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                match text {
                    $($text => $name::$variant,)*
                    _ => $name::Unknown(text.to_owned()),
                }
            }
        }

        impl crate::decode::Enumeration for $name {
            fn set(&mut self, text: &str) {
                *self = $name::from(text);
            }
        }

        impl crate::decode::Field for $name {
            fn place(&mut self) -> crate::decode::Place<'_> {
                crate::decode::Place::Enumeration(self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                crate::decode::value(deserializer)
            }
        }
    };
}

/// Models with named fields, as they are read; a field whose name on the wire is another says so.
macro_rules! records {
    ($($name:ident: $($field:ident $(= $wire:literal)?),*;)*) => {
        $(impl crate::decode::Record for $name {
            fn name(&self) -> &'static str {
                stringify!($name)
            }

            fn fields(&self) -> &'static [&'static str] {
                const FIELDS: &[&str] = &[$(records!(@wire $field $($wire)?)),*];
                const { assert!(FIELDS.len() <= 128, "the reader counts that many") }
                FIELDS
            }

            #[allow(unused_assignments, reason = "the last field is not followed by another")]
            fn place(&mut self, index: usize) -> crate::decode::Place<'_> {
                let mut number = 0;
                $(if index == number {
                    return crate::decode::Field::place(&mut self.$field);
                }
                number += 1;)*
                unreachable!("a {} has {number} fields and not {index}", stringify!($name))
            }
        }

        impl crate::decode::Field for $name {
            fn place(&mut self) -> crate::decode::Place<'_> {
                crate::decode::Place::Record(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                crate::decode::value(deserializer)
            }
        })*
    };
    (@wire $field:ident $wire:literal) => { $wire };
    (@wire $field:ident) => { stringify!($field) };
}

/// One of several models, told apart by a tag on the wire; keeps those it does not know as JSON.
macro_rules! tagged_union {
    ($(#[$attribute:meta])* pub enum $name:ident by $tag:literal
        { $($variant:ident($model:ty) = $text:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`.")] $variant($model),)*
            /// A form that this version of the library does not know, as JSON.
            Unknown(serde_json::Value),
        }

        impl $name {
            /// The tag that tells the forms apart on the wire.
            pub fn tag(&self) -> &str {
                match self {
                    $($name::$variant(_) => $text,)*
                    $name::Unknown(value) => value.get($tag).and_then(|tag| tag.as_str()).unwrap_or(""),
                }
            }
        }

        impl Default for $name {
            fn default() -> $name {
                $name::Unknown(serde_json::Value::Null)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $($name::$variant(model) => {
                        formatter.debug_tuple(stringify!($variant)).field(model).finish()
                    })*
                    // Only the tag: nobody knows which of the fields are secret.
                    $name::Unknown(_) => formatter.debug_tuple("Unknown").field(&self.tag()).finish(),
                }
            }
        }

        $(impl From<$model> for $name {
            fn from(model: $model) -> $name {
                $name::$variant(model)
            }
        })*

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let value = match self {
                    $($name::$variant(model) => crate::decode::with_tag(model, $tag, $text),)*
                    $name::Unknown(value) => Ok(value.clone()),
                };
                value.map_err(serde::ser::Error::custom)?.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                crate::decode::value(deserializer)
            }
        }

        impl crate::decode::Union for $name {
            fn set(&mut self, value: serde_json::Value) -> Result<(), String> {
                *self = match value.get($tag).and_then(|tag| tag.as_str()) {
                    $(Some($text) => $name::$variant(crate::decode::variant(value)?),)*
                    _ => $name::Unknown(value),
                };
                Ok(())
            }
        }

        impl crate::decode::Field for $name {
            fn place(&mut self) -> crate::decode::Place<'_> {
                crate::decode::Place::Union(self)
            }
        }
    };
}

/// Answers that carry the operations that a call started.
macro_rules! starts_work {
    ($($model:ty),* $(,)?) => {
        $(impl crate::wait::StartsWork for $model {
            fn operations(&self) -> &[super::Operation] {
                &self.operations
            }
            fn operations_mut(&mut self) -> &mut Vec<super::Operation> {
                &mut self.operations
            }
        })*
    };
}

/// Answers that are pages of a list.
macro_rules! page {
    ($model:ident: $item:ident in $items:ident, cursor pagination.cursor) => {
        page!(@implement $model, $item, $items, |page: &$model| {
            page.pagination.as_ref().map(|pagination| pagination.cursor.clone())
        }, |items: Vec<$item>| items);
    };
    ($model:ident: $item:ident in $items:ident, cursor pagination.next) => {
        page!(@implement $model, $item, $items, |page: &$model| {
            page.pagination.as_ref().and_then(|pagination| pagination.next.clone())
        }, |items: Vec<$item>| items);
    };
    ($model:ident: $item:ident in $items:ident, cursor next_cursor) => {
        page!(@implement $model, $item, $items, |page: &$model| page.next_cursor.clone(), |items: Vec<$item>| items);
    };
    ($model:ident: $item:ident in $items:ident?) => {
        page!(@implement $model, $item, $items, |_: &$model| None,
            |items: Option<Vec<$item>>| items.unwrap_or_default());
    };
    ($model:ident: $item:ident in $items:ident) => {
        page!(@implement $model, $item, $items, |_: &$model| None, |items: Vec<$item>| items);
    };
    (@implement $model:ident, $item:ident, $items:ident, $cursor:expr, $plain:expr) => {
        impl crate::pagination::Page for $model {
            type Item = $item;
            fn cursor(&self) -> Option<String> {
                let cursor: fn(&$model) -> Option<String> = $cursor;
                cursor(self).filter(|cursor| !cursor.is_empty())
            }
            fn into_items(self) -> Vec<$item> {
                ($plain)(self.$items)
            }
            fn is_empty(&self) -> bool {
                crate::pagination::Length::length(&self.$items) == 0
            }
        }
    };
}
