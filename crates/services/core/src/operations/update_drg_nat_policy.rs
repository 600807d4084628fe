// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DRG NAT policy.
    UpdateDrgNatPolicy = PUT "/drgNatPolicies/{drgNatPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatPolicy/UpdateDrgNatPolicy";
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
        update_drg_nat_policy_details = json(models::UpdateDrgNatPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DrgNatPolicy) }
    then { settled(get_drg_nat_policy, models::DrgNatPolicy, models::DrgNatPolicyLifecycleState); }
}
