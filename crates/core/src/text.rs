//! The text form of a value in a path, a query or a header.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};

use crate::timestamp;

/// A value that can be a parameter.
pub trait Text {
    /// The text, before any escaping.
    fn text(&self) -> Cow<'_, str>;
}

impl Text for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Text for &str {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Text for DateTime<Utc> {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(timestamp::format(self))
    }
}

/// Values whose `Display` is their text.
macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl Text for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

displayed!(bool, f64, i64, NaiveDate);
