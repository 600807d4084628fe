//! Values of enums that this version does not know.

use std::fmt;

/// A value of an enum that this version of a crate does not know.
///
/// It cannot be matched on or constructed: `"PAUSED".into()` gives the variant `Paused` where an enum
/// has one, and an unknown value otherwise. So a program that compares
/// `as_str()` of the enum keeps working when a later version of the crate adds the variant:
///
/// ```
/// # fn example(state: &str) {
/// # struct State<'a>(&'a str);
/// # impl State<'_> { fn as_str(&self) -> &str { self.0 } }
/// # let job_state = State(state);
/// if job_state.as_str() == "PAUSED" {
///     println!("the job is paused");
/// }
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Creates the value for a string that no variant stands for.
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// Returns the string as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}
