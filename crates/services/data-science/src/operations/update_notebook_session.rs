// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{NotebookSession, UpdateNotebookSessionDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateNotebookSession",
        "/notebookSessions/{notebookSessionId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/UpdateNotebookSession",
    );

/// Changes a notebook session. Shape, subnet and storage can change only while it is inactive,
/// and take effect on activation.
///
/// `PUT /notebookSessions/{notebookSessionId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/NotebookSession/UpdateNotebookSession)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNotebookSession {
    request: Request,
}

impl UpdateNotebookSession {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        notebook_session_id: String,
        update_notebook_session_details: UpdateNotebookSessionDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("notebookSessionId", notebook_session_id);
        request.json(&update_notebook_session_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<NotebookSession> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateNotebookSession => NotebookSession);
