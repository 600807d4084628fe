//! The end of a wait.

use crate::call::received::Received;
use crate::values::work_request::WorkRequest;

/// The end of a wait that has not failed.
#[derive(Debug)]
pub(super) enum Outcome {
    /// The resource is in the wanted state.
    Resource(Box<Received>),
    /// The resource does not exist any more.
    Deleted,
    /// The work request has succeeded; `None` if the operation has not started one.
    WorkRequest(Option<WorkRequest>),
}
