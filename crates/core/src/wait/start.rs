//! The start of a wait.

use super::follow_up::FollowUp;
use super::followed::FollowedWorkRequest;
use crate::call::request::Request;

/// The start of a wait.
#[derive(Debug)]
pub(super) enum Start {
    /// The request that is sent until the goal is reached.
    Poll(Request),
    /// An operation, which is sent once.
    Operation(Request, FollowUp),
    /// A work request of a service.
    WorkRequest(FollowedWorkRequest),
}
