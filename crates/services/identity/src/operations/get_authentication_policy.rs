// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::AuthenticationPolicy;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetAuthenticationPolicy",
        "/authenticationPolicies/{compartmentId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/GetAuthenticationPolicy",
    );

/// Reads what the tenancy requires of passwords, and from which networks users may sign in.
///
/// `GET /authenticationPolicies/{compartmentId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/GetAuthenticationPolicy)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuthenticationPolicy {
    request: Request,
}

impl GetAuthenticationPolicy {
    #[inline]
    pub(crate) fn new(client: &Client, compartment_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("compartmentId", compartment_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<AuthenticationPolicy> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetAuthenticationPolicy => AuthenticationPolicy);
