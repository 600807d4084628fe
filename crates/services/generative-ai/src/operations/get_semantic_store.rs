// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::SemanticStore;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetSemanticStore",
        "/semanticStores/{semanticStoreId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/GetSemanticStore",
    );

/// Reads one semantic store.
///
/// `GET /semanticStores/{semanticStoreId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/GetSemanticStore)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSemanticStore {
    request: Request,
}

impl GetSemanticStore {
    #[inline]
    pub(crate) fn new(client: &Client, semantic_store_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("semanticStoreId", semantic_store_id);
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
    pub fn send(self) -> Call<SemanticStore> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetSemanticStore => SemanticStore);
