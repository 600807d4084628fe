//! The call that an error belongs to.

/// The call that an error belongs to.
#[derive(Debug, Clone)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    /// Method and URL, without the query.
    pub(crate) endpoint: String,
    /// The request id that was sent.
    pub(crate) request_id: String,
    /// The number of attempts.
    pub(crate) attempts: u32,
}
