// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the processing chain object.
    UpdateProcessingChainObject =
        PUT "/subsettingPolicies/{subsettingPolicyId}/subsettingRules/{subsettingRuleKey}/processingChainObjects/{processingChainObjectKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingRuleProcessingChainObjectSummary/UpdateProcessingChainObject";
    required {
        processing_chain_object_key = path "processingChainObjectKey" (String);
        subsetting_rule_key = path "subsettingRuleKey" (String);
        subsetting_policy_id = path "subsettingPolicyId" (String);
        update_processing_chain_object_details = json(models::UpdateProcessingChainObjectDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
