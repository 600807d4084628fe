// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the subsetting policy.
    UpdateSubsettingPolicy = PUT "/subsettingPolicies/{subsettingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/UpdateSubsettingPolicy";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        update_subsetting_policy_details = json(models::UpdateSubsettingPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_subsetting_policy, models::SubsettingPolicy,
            models::SubsettingPolicyLifecycleState);
    }
}
