// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::RetentionRule;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetRetentionRule",
        "/n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/GetRetentionRule",
    );

/// Reads a retention rule.
///
/// `GET /n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}`
///
/// The answer has the headers `etag`, `last-modified` and `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/GetRetentionRule)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRetentionRule {
    request: Request,
}

impl GetRetentionRule {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        retention_rule_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.path("retentionRuleId", retention_rule_id);
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
    pub fn send(self) -> Call<RetentionRule> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetRetentionRule => RetentionRule);
