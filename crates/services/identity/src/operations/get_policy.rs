// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Policy;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetPolicy",
        "/policies/{policyId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/GetPolicy",
    );

/// Reads a policy and its statements.
///
/// `GET /policies/{policyId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/GetPolicy)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPolicy {
    request: Request,
}

impl GetPolicy {
    #[inline]
    pub(crate) fn new(client: &Client, policy_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("policyId", policy_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Policy> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetPolicy => Policy);
