//! The last response of a wait, for its error.

use bytes::Bytes;

use crate::values::work_request::WorkRequest;

/// The last response of a wait.
#[derive(Debug, Clone)]
pub(crate) struct Waited {
    /// The state of the resource, or the status of the work request.
    pub(super) state: String,
    pub(super) details: Option<String>,
    /// The last response.
    pub(super) body: Bytes,
    pub(super) work_request: Option<WorkRequest>,
}

impl Waited {
    pub(crate) fn new(state: &str, details: Option<&str>, body: &Bytes) -> Self {
        let details = details.map(str::to_owned);
        Self { state: state.to_owned(), details, body: body.clone(), work_request: None }
    }

    pub(crate) fn with_work_request(mut self, work_request: WorkRequest) -> Self {
        self.work_request = Some(work_request);
        self
    }
}
