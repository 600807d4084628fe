// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a policy. Access is revoked within about 10 seconds.
    DeletePolicy = DELETE "/policies/{policyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/DeletePolicy";
    required {
        policy_id = path "policyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_policy); }
}
