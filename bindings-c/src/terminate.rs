//! How values look on the C side: each text in them ends with a zero byte.
//!
//! It is put there once, when a value is handed out, so that reading a text is reading a pointer. It is
//! taken off again when a value goes back to the core.

use std::collections::BTreeMap;
use std::mem;

use neonapi::Secret;

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    /// To C.
    Out,
    /// To the core.
    Back,
}

/// A value with texts in it.
pub(crate) trait Terminate {
    /// Puts a zero byte to the end of each text, or takes it off.
    fn turn(&mut self, way: Way);
}

/// What stands in a text where a NUL was, which would end it early.
const REPLACEMENT: &str = "\u{FFFD}";

/// A text as C reads it.
pub(crate) fn terminated(text: &str) -> String {
    let mut terminated = String::with_capacity(text.len() + 1);
    terminated.push_str(text);
    terminated.turn(Way::Out);
    terminated
}

/// A text as the core has it.
pub(crate) fn plain(text: &str) -> &str {
    text.strip_suffix('\0').unwrap_or(text)
}

impl Terminate for String {
    fn turn(&mut self, way: Way) {
        match way {
            Way::Out => {
                if self.as_bytes().contains(&0) {
                    *self = self.replace('\0', REPLACEMENT);
                }
                self.reserve_exact(1);
                self.push('\0');
            }
            Way::Back => self.truncate(plain(self).len()),
        }
    }
}

impl Terminate for Secret {
    fn turn(&mut self, way: Way) {
        *self = Secret::new(match way {
            Way::Out => terminated(self.expose()),
            Way::Back => plain(self.expose()).to_owned(),
        });
    }
}

impl<T: Terminate> Terminate for Option<T> {
    fn turn(&mut self, way: Way) {
        if let Some(value) = self {
            value.turn(way);
        }
    }
}

impl<T: Terminate> Terminate for Vec<T> {
    fn turn(&mut self, way: Way) {
        for value in self {
            value.turn(way);
        }
    }
}

impl<T: Terminate> Terminate for BTreeMap<String, T> {
    fn turn(&mut self, way: Way) {
        let turned = mem::take(self).into_iter().map(|(mut key, mut value)| {
            key.turn(way);
            value.turn(way);
            (key, value)
        });
        *self = turned.collect();
    }
}

/// Nothing at all.
impl Terminate for () {
    fn turn(&mut self, _: Way) {}
}

/// JSON is handed out as text of its own.
impl Terminate for serde_json::Value {
    fn turn(&mut self, _: Way) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back<T: Terminate + Clone>(value: &T) -> (T, T) {
        let mut out = value.clone();
        out.turn(Way::Out);
        let mut back = out.clone();
        back.turn(Way::Back);
        (out, back)
    }

    #[test]
    fn texts_end_with_one_zero_byte_on_the_c_side() {
        let (out, back) = there_and_back(&"café".to_owned());
        assert_eq!((&*out, &*back), ("café\0", "café"));
        let (out, back) = there_and_back(&String::new());
        assert_eq!((&*out, &*back), ("\0", ""));
    }

    #[test]
    fn a_nul_inside_does_not_end_a_text() {
        let (out, _) = there_and_back(&"a\0b\0".to_owned());
        assert_eq!(out, "a\u{FFFD}b\u{FFFD}\0");
    }

    #[test]
    fn secrets_and_maps_are_turned_with_all_that_is_in_them() {
        let (out, back) = there_and_back(&Some(vec![Secret::new("tiger")]));
        assert_eq!(out.map(|texts| texts[0].expose().to_owned()).as_deref(), Some("tiger\0"));
        assert_eq!(back.map(|texts| texts[0].expose().to_owned()).as_deref(), Some("tiger"));
        let map =
            BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), String::new())]);
        let (out, back) = there_and_back(&map);
        assert_eq!(out.get("a\0").map(String::as_str), Some("1\0"));
        assert_eq!(back, map);
    }
}
