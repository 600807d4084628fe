// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{AuthenticationPolicy, UpdateAuthenticationPolicyDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateAuthenticationPolicy",
        "/authenticationPolicies/{compartmentId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/UpdateAuthenticationPolicy",
    );

/// Changes what the tenancy requires of passwords and networks.
///
/// `PUT /authenticationPolicies/{compartmentId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/UpdateAuthenticationPolicy)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAuthenticationPolicy {
    request: Request,
}

impl UpdateAuthenticationPolicy {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        compartment_id: String,
        update_authentication_policy_details: UpdateAuthenticationPolicyDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("compartmentId", compartment_id);
        request.json(&update_authentication_policy_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
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
    pub fn send(self) -> Call<AuthenticationPolicy> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateAuthenticationPolicy => AuthenticationPolicy);
