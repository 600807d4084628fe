// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{RerankTextDetails, RerankTextResult};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "RerankText",
        "/actions/rerankText",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/RerankTextResult/RerankText",
    )
    .with_retry_token();

/// Ranks documents by how relevant they are to a query.
///
/// `POST /actions/rerankText`
///
/// The answer has the headers `etag` and `model-deprecation-info`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/RerankTextResult/RerankText)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerankText {
    request: Request,
}

impl RerankText {
    #[inline]
    pub(crate) fn new(client: &Client, rerank_text_details: RerankTextDetails) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&rerank_text_details);
        Self { request }
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
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
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<RerankTextResult> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(RerankText => RerankTextResult);
