//! The call that an error belongs to.

/// Which call an error belongs to.
#[derive(Debug, Clone)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    /// Method and URL, without the query.
    pub(crate) endpoint: String,
    /// The id that was sent.
    pub(crate) request_id: String,
    /// How often the request was sent.
    pub(crate) attempts: u32,
}
