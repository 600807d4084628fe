// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{NamespaceMetadata, UpdateNamespaceMetadataDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateNamespaceMetadata",
        "/n/{namespaceName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/UpdateNamespaceMetadata",
    );

/// Sets in which compartments new buckets end up that are created through the S3 and Swift
/// APIs. Buckets that exist stay where they are.
///
/// `PUT /n/{namespaceName}`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/UpdateNamespaceMetadata)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateNamespaceMetadata {
    request: Request,
}

impl UpdateNamespaceMetadata {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        update_namespace_metadata_details: UpdateNamespaceMetadataDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.json(&update_namespace_metadata_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<NamespaceMetadata> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateNamespaceMetadata => NamespaceMetadata);
