//! The operation that was accepted before the wait for it has failed.

use std::fmt;

/// An operation that was accepted, with what is known of its outcome.
#[derive(Debug, Clone)]
pub(crate) struct Accepted {
    pub(crate) operation: &'static str,
    /// The id of the resource.
    pub(crate) resource: Option<String>,
    /// The id of the work request.
    pub(crate) work_request: Option<String>,
}

impl fmt::Display for Accepted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} was accepted", self.operation)?;
        if let Some(id) = &self.resource {
            write!(formatter, " for `{id}`")?;
        }
        if let Some(id) = &self.work_request {
            write!(formatter, " with the work request `{id}`")?;
        }
        Ok(())
    }
}
