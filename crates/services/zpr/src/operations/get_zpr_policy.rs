// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the ZPR policy.
    ///
    /// The response has the header `etag`.
    GetZprPolicy = GET "/zprPolicies/{zprPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/ZprPolicy/GetZprPolicy";
    required {
        zpr_policy_id = path "zprPolicyId" (String);
    }
    returns { json(models::ZprPolicy), state(models::ZprPolicyLifecycleState) }
}
