//! Stands in for the engine, so that generated code can be compiled on its own.

#![allow(dead_code, missing_docs)]

use std::marker::PhantomData;

pub use jiff::Timestamp;
pub use serde::{Deserialize, Serialize};
pub use serde_json::Value;
pub use serde_with::skip_serializing_none;
pub use std::collections::BTreeMap;

/// Every call fails, saying which operation it was.
pub type Result<T> = std::result::Result<T, String>;

/// What a call would send.
#[derive(Debug)]
pub struct Client;

impl Client {
    pub fn call<T>(&self, spec: &OperationSpec, path: &[&str], with: &impl Serialize) -> Result<T> {
        Err(format!("call {} {path:?} {}", spec.name, text(with)))
    }

    pub fn call_empty(
        &self,
        spec: &OperationSpec,
        path: &[&str],
        with: &impl Serialize,
    ) -> Result<()> {
        Err(format!("call_empty {} {path:?} {}", spec.name, text(with)))
    }

    pub fn call_work<T: StartsWork>(
        &self,
        spec: &OperationSpec,
        path: &[&str],
        with: &impl Serialize,
    ) -> Result<T> {
        Err(format!("call_work {} {path:?} {}", spec.name, text(with)))
    }

    pub fn call_work_or_gone<T: StartsWork>(
        &self,
        spec: &OperationSpec,
        path: &[&str],
        with: &impl Serialize,
    ) -> Result<Option<T>> {
        Err(format!("call_work_or_gone {} {path:?} {}", spec.name, text(with)))
    }

    pub fn call_bytes(
        &self,
        spec: &OperationSpec,
        path: &[&str],
        with: &impl Serialize,
    ) -> Result<Vec<u8>> {
        Err(format!("call_bytes {} {path:?} {}", spec.name, text(with)))
    }

    pub fn call_multipart<T>(
        &self,
        spec: &OperationSpec,
        path: &[&str],
        with: &impl Serialize,
        file: &str,
        bytes: Option<&[u8]>,
    ) -> Result<T> {
        let length = bytes.map_or(0, <[u8]>::len);
        Err(format!("call_multipart {} {path:?} {} {file} {length}", spec.name, text(with)))
    }

    pub fn list<P: Page>(
        &self,
        spec: &'static OperationSpec,
        path: &[&str],
        with: &impl Serialize,
    ) -> List<P> {
        List(format!("list {} {path:?} {}", spec.name, text(with)), PhantomData)
    }
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|error| error.to_string())
}

/// A list, as what asked for it.
#[derive(Debug)]
pub struct List<P>(pub String, PhantomData<P>);

pub trait Page {
    type Item;
}

impl<T> Page for Vec<T> {
    type Item = T;
}

pub trait StartsWork {}

impl<T> StartsWork for Vec<T> {}

#[derive(Clone, Default, PartialEq, Deserialize, Serialize)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum TimestampUpdate {
    #[default]
    Leave,
    Clear,
    Set(Timestamp),
}

impl TimestampUpdate {
    pub fn is_leave(&self) -> bool {
        *self == TimestampUpdate::Leave
    }
}

impl Serialize for TimestampUpdate {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        match self {
            TimestampUpdate::Set(timestamp) => timestamp.serialize(serializer),
            _ => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for TimestampUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<TimestampUpdate, D::Error> {
        Timestamp::deserialize(deserializer).map(TimestampUpdate::Set)
    }
}

#[derive(Debug)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

#[derive(Debug)]
pub enum RetryClass {
    Safe,
    Mutation,
}

#[derive(Debug)]
pub enum Work {
    None,
    Creation,
    Change,
}

#[derive(Debug)]
pub enum SharedLimit {
    None,
    Consumption,
    OrgApiKeys,
}

#[derive(Debug)]
pub enum BodyKind {
    None,
    Optional,
    Required,
    Multipart,
}

#[derive(Debug)]
pub struct OperationSpec {
    pub id: &'static str,
    pub name: &'static str,
    pub method: Method,
    pub path: &'static str,
    pub retry: RetryClass,
    pub work: Work,
    pub limit: SharedLimit,
    pub body: BodyKind,
    pub query: &'static [&'static str],
    pub nested: &'static [(&'static str, &'static [&'static str])],
    pub renamed: &'static [(&'static str, &'static str)],
    pub required: &'static [&'static str],
    pub takes_org_id: bool,
    pub unwrap: Option<&'static str>,
}

impl OperationSpec {
    pub const DEFAULT: OperationSpec = OperationSpec {
        id: "",
        name: "",
        method: Method::Get,
        path: "",
        retry: RetryClass::Mutation,
        work: Work::None,
        limit: SharedLimit::None,
        body: BodyKind::None,
        query: &[],
        nested: &[],
        renamed: &[],
        required: &[],
        takes_org_id: false,
        unwrap: None,
    };
}

#[derive(Clone, Copy, Debug, Default)]
pub enum Wait {
    #[default]
    All,
    Creations,
    None,
}

#[derive(Clone, Debug)]
pub struct LogHook;

#[derive(Debug, Default)]
pub struct ClientBuilder {
    pub settings: crate::generated::Settings,
}

macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $($variant,)* Unknown(String) }
        impl $name {
            pub fn as_str(&self) -> &str {
                match self { $($name::$variant => $text,)* $name::Unknown(text) => text }
            }
        }
        impl Default for $name {
            fn default() -> $name { $name::Unknown(String::new()) }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(
                &self, serializer: S,
            ) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> std::result::Result<$name, D::Error> {
                let text = String::deserialize(deserializer)?;
                Ok(match text.as_str() { $($text => $name::$variant,)* _ => $name::Unknown(text) })
            }
        }
    };
}

macro_rules! records {
    ($($name:ident: $($field:ident $(= $wire:literal)?),*;)*) => {
        $(impl<'de> serde::Deserialize<'de> for $name {
            #[allow(unused, reason = "a record may have no fields")]
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> std::result::Result<$name, D::Error> {
                let mut fields = serde_json::Map::deserialize(deserializer)?;
                let mut record = $name::default();
                $(if let Some(value) = fields.remove(records!(@wire $field $($wire)?)) {
                    record.$field = serde_json::from_value(value).map_err(serde::de::Error::custom)?;
                })*
                Ok(record)
            }
        })*
    };
    (@wire $field:ident $wire:literal) => { $wire };
    (@wire $field:ident) => { stringify!($field) };
}

macro_rules! tagged_union {
    ($(#[$attribute:meta])* pub enum $name:ident by $tag:literal
        { $($variant:ident($model:ty) = $text:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
        #[serde(tag = $tag)]
        pub enum $name { $(#[serde(rename = $text)] $variant($model),)* }
        impl Default for $name {
            fn default() -> $name { panic!("a stand-in has no default") }
        }
    };
}

macro_rules! starts_work {
    ($($model:ty),* $(,)?) => {
        $(impl crate::generated_support::StartsWork for $model {})*
    };
}

macro_rules! page {
    ($model:ident: $item:ident in $items:ident $(?)? $(, cursor $($cursor:ident).+)?) => {
        impl crate::generated_support::Page for $model {
            type Item = $item;
        }
    };
}

pub(crate) use {open_enum, page, records, starts_work, tagged_union};
