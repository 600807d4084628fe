// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ReplicationPolicy;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetReplicationPolicy",
        "/n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/GetReplicationPolicy",
    );

/// Reads a replication policy, to see where it copies to and up to when it has.
///
/// `GET /n/{namespaceName}/b/{bucketName}/replicationPolicies/{replicationId}`
///
/// The answer has the header `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Replication/GetReplicationPolicy)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReplicationPolicy {
    request: Request,
}

impl GetReplicationPolicy {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        replication_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("replicationId", replication_id);
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ReplicationPolicy> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetReplicationPolicy => ReplicationPolicy);
