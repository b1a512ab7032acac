//! How models are read: each says where its fields go, and one reader fills them all.
//!
//! serde's own derive writes a reader for each model and each kind of deserializer, a third of a library
//! that holds three hundred models. Here a model gives names and places, and what is read is the same.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::secret::Secret;
use crate::values::{Timestamp, TimestampUpdate};

/// A model with named fields, 128 at most.
pub trait Record {
    fn name(&self) -> &'static str;
    /// The names of the fields on the wire.
    fn fields(&self) -> &'static [&'static str];
    /// Where the field goes that has this place in [`Record::fields`].
    fn place(&mut self, index: usize) -> Place<'_>;
}

/// Something that is read from JSON.
pub trait Field {
    fn place(&mut self) -> Place<'_>;
}

/// Where a value goes, and so what it has to be.
pub enum Place<'a> {
    Boolean(&'a mut bool),
    I32(&'a mut i32),
    I64(&'a mut i64),
    U64(&'a mut u64),
    F64(&'a mut f64),
    Text(&'a mut String),
    Time(&'a mut Timestamp),
    Json(&'a mut Value),
    Enumeration(&'a mut dyn Enumeration),
    Record(&'a mut dyn Record),
    Union(&'a mut dyn Union),
    Option(&'a mut dyn Optional),
    List(&'a mut dyn List),
    Map(&'a mut dyn Keyed),
}

/// A value that is made of a text.
pub trait Enumeration {
    fn set(&mut self, text: &str);
}

/// A value that is made of any JSON.
pub trait Union {
    fn set(&mut self, value: Value) -> Result<(), String>;
}

/// A value that may be absent.
pub trait Optional {
    fn clear(&mut self);
    fn fill(&mut self) -> Place<'_>;
}

/// A value with others in a row.
pub trait List {
    fn clear(&mut self);
    fn push(&mut self) -> Place<'_>;
}

/// A value with others by name.
pub trait Keyed {
    fn clear(&mut self);
    fn insert(&mut self, key: String) -> Place<'_>;
}

macro_rules! scalars {
    ($($type:ty => $place:ident),* $(,)?) => {
        $(impl Field for $type {
            fn place(&mut self) -> Place<'_> {
                Place::$place(self)
            }
        })*
    };
}

scalars! {
    bool => Boolean,
    i32 => I32,
    i64 => I64,
    u64 => U64,
    f64 => F64,
    String => Text,
    Timestamp => Time,
    Value => Json,
    TimestampUpdate => Union,
}

impl Field for Secret {
    fn place(&mut self) -> Place<'_> {
        Place::Text(self.text_mut())
    }
}

impl Union for TimestampUpdate {
    fn set(&mut self, value: Value) -> Result<(), String> {
        *self = TimestampUpdate::deserialize(value).map_err(|error| error.to_string())?;
        Ok(())
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn place(&mut self) -> Place<'_> {
        Place::Option(self)
    }
}

impl<T: Field + Default> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> Place<'_> {
        self.insert(T::default()).place()
    }
}

impl<T: Field + Default> Field for Vec<T> {
    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }
}

impl<T: Field + Default> List for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self) -> Place<'_> {
        let index = self.len();
        self.push(T::default());
        self[index].place()
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }
}

impl<T: Field + Default> Keyed for BTreeMap<String, T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn insert(&mut self, key: String) -> Place<'_> {
        let value = self.entry(key).or_default();
        *value = T::default();
        value.place()
    }
}

/// Reads a value of its own.
pub(crate) fn value<'de, T: Field + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::default();
    value.place().deserialize(deserializer)?;
    Ok(value)
}

fn read<'de, D: Deserializer<'de>>(
    record: &mut dyn Record,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_struct(record.name(), record.fields(), RecordVisitor(record))
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self {
            Place::Boolean(place) => *place = bool::deserialize(deserializer)?,
            Place::I32(place) => *place = i32::deserialize(deserializer)?,
            Place::I64(place) => *place = i64::deserialize(deserializer)?,
            Place::U64(place) => *place = u64::deserialize(deserializer)?,
            Place::F64(place) => *place = f64::deserialize(deserializer)?,
            Place::Text(place) => *place = String::deserialize(deserializer)?,
            Place::Time(place) => *place = Timestamp::deserialize(deserializer)?,
            Place::Json(place) => *place = Value::deserialize(deserializer)?,
            Place::Enumeration(place) => {
                deserializer.deserialize_str(EnumerationVisitor(place))?;
            }
            Place::Record(place) => read(place, deserializer)?,
            Place::Union(place) => {
                place.set(Value::deserialize(deserializer)?).map_err(Error::custom)?;
            }
            Place::Option(place) => deserializer.deserialize_option(OptionVisitor(place))?,
            Place::List(place) => deserializer.deserialize_seq(ListVisitor(place))?,
            Place::Map(place) => deserializer.deserialize_map(MapVisitor(place))?,
        }
        Ok(())
    }
}

struct RecordVisitor<'a>(&'a mut dyn Record);

impl<'de> Visitor<'de> for RecordVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "struct {}", self.0.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let fields = self.0.fields();
        let (mut seen, mut likely) = (0_u128, 0);
        while let Some(index) = map.next_key_seed(Name { fields, likely })? {
            let Some(index) = index else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            map.next_value_seed(self.0.place(index))?;
            seen |= 1 << index;
            likely = index + 1;
        }
        for (index, field) in fields.iter().enumerate() {
            if seen & (1 << index) != 0 {
                continue;
            }
            match self.0.place(index) {
                // Of two objects under one name, the second counts.
                Place::Option(place) => place.clear(),
                _ => return Err(A::Error::missing_field(field)),
            }
        }
        Ok(())
    }
}

/// Finds a field by its name; they mostly come in order.
struct Name {
    fields: &'static [&'static str],
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        if self.fields.get(self.likely).is_some_and(|field| *field == name) {
            return Ok(Some(self.likely));
        }
        Ok(self.fields.iter().position(|field| *field == name))
    }
}

struct EnumerationVisitor<'a>(&'a mut dyn Enumeration);

impl Visitor<'_> for EnumerationVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.set(text);
        Ok(())
    }
}

struct OptionVisitor<'a>(&'a mut dyn Optional);

impl<'de> Visitor<'de> for OptionVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.fill().deserialize(deserializer)
    }
}

struct ListVisitor<'a>(&'a mut dyn List);

/// Makes an item only when there is one.
struct Pushed<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Pushed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.push().deserialize(deserializer)
    }
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.clear();
        while items.next_element_seed(Pushed(self.0))?.is_some() {}
        Ok(())
    }
}

struct MapVisitor<'a>(&'a mut dyn Keyed);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.clear();
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(self.0.insert(key))?;
        }
        Ok(())
    }
}
