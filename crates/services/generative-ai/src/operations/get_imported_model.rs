// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ImportedModel;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetImportedModel",
        "/importedModels/{importedModelId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/GetImportedModel",
    )
    .with_secret_members(&["accessToken"]);

/// Reads one imported model.
///
/// `GET /importedModels/{importedModelId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ImportedModel/GetImportedModel)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportedModel {
    request: Request,
}

impl GetImportedModel {
    #[inline]
    pub(crate) fn new(client: &Client, imported_model_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("importedModelId", imported_model_id);
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
    pub fn send(self) -> Call<ImportedModel> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetImportedModel => ImportedModel);
