// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the statements, description or tags of a policy. Changes take effect within about 10
    /// seconds.
    ///
    /// The response has the header `etag`.
    UpdatePolicy = PUT "/policies/{policyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/UpdatePolicy";
    required {
        policy_id = path "policyId" (String);
        update_policy_details = json(models::UpdatePolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Policy) }
    then { settled(get_policy, models::Policy, models::PolicyLifecycleState); }
}
