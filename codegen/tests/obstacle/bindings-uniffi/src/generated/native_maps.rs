// Written by cargo xtask generate from api/. Do not edit.
//! Maps from text.

use crate::values::*;

maps! {
SecretMap: Secret,
ThingListMap: Vec<Thing>,
}
