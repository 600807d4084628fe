// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the authentication policy of the tenancy.
    ///
    /// The response has the header `etag`.
    UpdateAuthenticationPolicy = PUT "/authenticationPolicies/{compartmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthenticationPolicy/UpdateAuthenticationPolicy";
    required {
        compartment_id = path "compartmentId" (String);
        update_authentication_policy_details = json(models::UpdateAuthenticationPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AuthenticationPolicy) }
}
