// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRG NAT policy.
    ///
    /// The response has the header `etag`.
    GetDrgNatPolicy = GET "/drgNatPolicies/{drgNatPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatPolicy/GetDrgNatPolicy";
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
    }
    returns { json(models::DrgNatPolicy), state(models::DrgNatPolicyLifecycleState) }
}
