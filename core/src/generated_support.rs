//! What generated files are made of.

pub(crate) use std::collections::BTreeMap;

pub(crate) use serde::Serialize;
pub(crate) use serde_json::Value;
pub(crate) use serde_with::skip_serializing_none;

pub(crate) use crate::client::Client;
pub(crate) use crate::configuration::ClientBuilder;
pub(crate) use crate::error::Result;
pub(crate) use crate::log::LogHook;
pub(crate) use crate::pagination::List;
pub(crate) use crate::secret::Secret;
pub(crate) use crate::spec::{BodyKind, Method, OperationSpec, RetryClass, SharedLimit, Work};
pub(crate) use crate::values::{Timestamp, TimestampUpdate, Wait};
