// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{GenerateTextDetails, GenerateTextResult};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "GenerateText",
        "/actions/generateText",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GenerateTextResult/GenerateText",
    )
    .with_accept("application/json, text/event-stream")
    .with_retry_token()
    .with_events_when("inferenceRequest.isStream");

/// Continues a prompt with generated text.
///
/// `POST /actions/generateText`
///
/// Streaming is not supported yet: a request whose `inferenceRequest.isStream` is true is an
/// error.
///
/// The answer has the headers `etag` and `model-deprecation-info`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GenerateTextResult/GenerateText)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateText {
    request: Request,
}

impl GenerateText {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        generate_text_details: GenerateTextDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&generate_text_details);
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
    pub fn send(self) -> Call<GenerateTextResult> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GenerateText => GenerateTextResult);
