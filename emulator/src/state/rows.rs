//! Roles and databases as they are, and as they were at any time before.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::clock::Stamp;

/// Something with a name that a branch has a list of.
pub(crate) trait Row: Clone {
    fn name(&self) -> &str;
    /// What rows are listed by.
    fn created_at(&self) -> Stamp;
    /// Since when it is as it is.
    fn since(&self) -> Stamp;
    fn set_since(&mut self, since: Stamp);
}

/// The rows of a branch; what was changed or removed is kept with the time until which it was so.
#[derive(Clone, Debug)]
pub(crate) struct Rows<T> {
    current: Vec<T>,
    past: Vec<(Stamp, T)>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Rows { current: Vec::new(), past: Vec::new() }
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.current
    }
}

impl<T: Serialize> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.current.serialize(serializer)
    }
}

impl<T: Row> Rows<T> {
    pub(crate) fn find(&self, name: &str) -> Option<&T> {
        self.current.iter().find(|row| row.name() == name)
    }

    /// For what is no part of the past, such as settings kept beside a row.
    pub(crate) fn find_mut(&mut self, name: &str) -> Option<&mut T> {
        self.current.iter_mut().find(|row| row.name() == name)
    }

    pub(crate) fn add(&mut self, mut row: T, now: Stamp) {
        row.set_since(now);
        self.current.push(row);
    }

    /// Puts a row in the place of the one with the name.
    pub(crate) fn replace(&mut self, name: &str, mut row: T, now: Stamp) {
        row.set_since(now);
        if let Some(place) = self.find_mut(name) {
            let old = std::mem::replace(place, row);
            self.past.push((now, old));
        }
    }

    pub(crate) fn remove(&mut self, name: &str, now: Stamp) {
        if let Some(place) = self.current.iter().position(|row| row.name() == name) {
            let old = self.current.remove(place);
            self.past.push((now, old));
        }
    }

    /// Puts other rows in the place of all that are there.
    pub(crate) fn replace_all(&mut self, rows: Vec<T>, now: Stamp) {
        let old = std::mem::take(&mut self.current);
        self.past.extend(old.into_iter().map(|row| (now, row)));
        rows.into_iter().for_each(|row| self.add(row, now));
    }

    /// The rows as they were at a time.
    pub(crate) fn at(&self, time: Stamp) -> Vec<T> {
        let past = self.past.iter().filter(|(until, _)| time < *until).map(|(_, row)| row);
        let rows = past.chain(&self.current).filter(|row| row.since() <= time);
        let mut rows: Vec<T> = rows.cloned().collect();
        rows.sort_by_key(T::created_at);
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Rows};
    use crate::clock::Stamp;

    #[derive(Clone, Debug, PartialEq)]
    struct Named(&'static str, Stamp);

    impl Row for Named {
        fn name(&self) -> &str {
            self.0
        }

        fn created_at(&self) -> Stamp {
            self.1
        }

        fn since(&self) -> Stamp {
            self.1
        }

        fn set_since(&mut self, since: Stamp) {
            self.1 = since;
        }
    }

    #[test]
    fn rows_are_found_as_they_were() {
        let mut rows = Rows::default();
        let names = |rows: Vec<Named>| rows.iter().map(|row| row.0).collect::<Vec<_>>();
        let named = |name| Named(name, Stamp(0));
        rows.add(named("a"), Stamp(10));
        rows.replace("a", named("b"), Stamp(20));
        rows.add(named("c"), Stamp(30));
        rows.remove("b", Stamp(40));
        rows.replace_all(vec![named("d")], Stamp(50));
        let at = |time| names(rows.at(Stamp(time)));
        assert_eq!(at(9), Vec::<&str>::new());
        assert_eq!((at(10), at(19), at(20)), (vec!["a"], vec!["a"], vec!["b"]));
        assert_eq!((at(30), at(40), at(50)), (vec!["b", "c"], vec!["c"], vec!["d"]));
        assert_eq!(rows.find("d").map(Row::since), Some(Stamp(50)));
    }
}
