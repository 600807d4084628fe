// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the subsetting rules.
    PatchSubsettingRules = PATCH "/subsettingPolicies/{subsettingPolicyId}/subsettingRules",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingRule/PatchSubsettingRules";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        patch_subsetting_rules_details = json(models::PatchSubsettingRulesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
