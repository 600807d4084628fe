// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateModelProvenanceDetails, ModelProvenance};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateModelProvenance",
        "/models/{modelId}/provenance",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelProvenance",
    )
    .with_retry_token();

/// Records where a model comes from.
///
/// `POST /models/{modelId}/provenance`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelProvenance)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateModelProvenance {
    request: Request,
}

impl CreateModelProvenance {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        model_id: String,
        create_model_provenance_details: CreateModelProvenanceDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("modelId", model_id);
        request.json(&create_model_provenance_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
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
    pub fn send(self) -> Call<ModelProvenance> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateModelProvenance => ModelProvenance);
