// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{ApiKey, UpdateApiKeyDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateApiKey",
        "/apikeys/{apiKeyId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/UpdateApiKey",
    )
    .with_secret_members(&["key"]);

/// Changes the name, description or tags of an API key.
///
/// `PUT /apikeys/{apiKeyId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/UpdateApiKey)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateApiKey {
    request: Request,
}

impl UpdateApiKey {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        api_key_id: String,
        update_api_key_details: UpdateApiKeyDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("apiKeyId", api_key_id);
        request.json(&update_api_key_details);
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
    pub fn send(self) -> Call<ApiKey> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateApiKey => ApiKey);
