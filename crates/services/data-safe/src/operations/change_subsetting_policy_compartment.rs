// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the subsetting policy to another compartment.
    ChangeSubsettingPolicyCompartment =
        POST "/subsettingPolicies/{subsettingPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingPolicy/ChangeSubsettingPolicyCompartment";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        change_subsetting_policy_compartment_details =
            json(models::ChangeSubsettingPolicyCompartmentDetails);
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
