// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a policy, with its statements.
    ///
    /// The response has the header `etag`.
    GetPolicy = GET "/policies/{policyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Policy/GetPolicy";
    required {
        policy_id = path "policyId" (String);
    }
    returns { json(models::Policy), state(models::PolicyLifecycleState) }
}
