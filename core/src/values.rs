//! Values that models are made of.

pub use jiff::Timestamp;
use serde::{Serialize, Serializer};

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
