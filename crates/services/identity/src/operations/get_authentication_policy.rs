// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the authentication policy of the tenancy (password and network policy).
    ///
    /// The response has the header `etag`.
    GetAuthenticationPolicy = GET "/authenticationPolicies/{compartmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/GetAuthenticationPolicy";
    required {
        compartment_id = path "compartmentId" (String);
    }
    returns { json(models::AuthenticationPolicy) }
}
