//! Request parameters: values as strings in a path, a query or a header.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};

use crate::timestamp;

/// A value that can be a request parameter.
pub trait ToParameter {
    /// Returns the value as a string, before any escaping.
    fn to_parameter(&self) -> Cow<'_, str>;
}

impl ToParameter for String {
    fn to_parameter(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToParameter for &str {
    fn to_parameter(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl ToParameter for DateTime<Utc> {
    fn to_parameter(&self) -> Cow<'_, str> {
        Cow::Owned(timestamp::format(self))
    }
}

/// Values whose `Display` is their form in a parameter.
macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl ToParameter for $type {
            fn to_parameter(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

displayed!(bool, f64, i64, NaiveDate);
