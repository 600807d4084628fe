// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::HEAD,
        "HeadModelArtifact",
        "/models/{modelId}/artifact/content",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/HeadModelArtifact",
    );

/// Reads the headers of a model's artifact, such as its size and file name, without the
/// content.
///
/// `HEAD /models/{modelId}/artifact/content`
///
/// The answer has the headers `content-disposition`, `content-md5`, `etag` and
/// `last-modified`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/HeadModelArtifact)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadModelArtifact {
    request: Request,
}

impl HeadModelArtifact {
    #[inline]
    pub(crate) fn new(client: &Client, model_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("modelId", model_id);
        Self { request }
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(HeadModelArtifact => ());
