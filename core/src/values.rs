//! Values that models are made of.

pub use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A time stamp in a request that can be set, cleared or left as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TimestampUpdate {
    /// Leaves the value as it is: nothing is sent.
    #[default]
    Leave,
    /// Removes the value: `null` is sent.
    Clear,
    /// Sets the value.
    Set(Timestamp),
}

impl TimestampUpdate {
    /// Whether the value is left as it is.
    pub fn is_leave(&self) -> bool {
        matches!(self, TimestampUpdate::Leave)
    }
}

impl From<Timestamp> for TimestampUpdate {
    fn from(timestamp: Timestamp) -> TimestampUpdate {
        TimestampUpdate::Set(timestamp)
    }
}

impl Serialize for TimestampUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            TimestampUpdate::Set(timestamp) => timestamp.serialize(serializer),
            TimestampUpdate::Leave | TimestampUpdate::Clear => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for TimestampUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimestampUpdate, D::Error> {
        // Not by way of `Option`: serde gives that `None` for a field that is absent, and what was to
        // be left would be cleared.
        match Value::deserialize(deserializer)? {
            Value::Null => Ok(TimestampUpdate::Clear),
            value => match Timestamp::deserialize(value) {
                Ok(timestamp) => Ok(TimestampUpdate::Set(timestamp)),
                Err(error) => Err(serde::de::Error::custom(error)),
            },
        }
    }
}

/// Which calls that start work wait until it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Wait {
    /// All of them.
    #[default]
    All,
    /// Those that create something.
    Creations,
    /// None: operations come back as they were when the call was answered.
    None,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::models::UpdateBranch;

    #[test]
    fn updates_come_from_json() {
        let update = |value: Value| serde_json::from_value::<TimestampUpdate>(value);
        assert_eq!(update(json!(null)).expect("null"), TimestampUpdate::Clear);
        let text = json!("1970-01-01T00:00:00Z");
        assert_eq!(update(text).expect("a time"), Timestamp::UNIX_EPOCH.into());
        assert!(update(json!("soon")).is_err());
        assert!(update(json!(0)).is_err());
    }

    #[test]
    fn an_absent_update_is_never_taken_for_a_cleared_one() {
        let absent = serde_json::from_value::<UpdateBranch>(json!({"name": "a"}));
        assert!(absent.expect_err("it has no default").to_string().contains("expires_at"));
    }
}
