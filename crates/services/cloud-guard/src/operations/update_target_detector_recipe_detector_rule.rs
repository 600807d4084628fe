// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target detector recipe detector rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTargetDetectorRecipeDetectorRule =
        PUT "/targets/{targetId}/targetDetectorRecipes/{targetDetectorRecipeId}/detectorRules/{detectorRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/TargetDetectorRecipeDetectorRule/UpdateTargetDetectorRecipeDetectorRule";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
        target_detector_recipe_id = path "targetDetectorRecipeId" (String);
        detector_rule_id = path "detectorRuleId" (String);
        update_target_detector_recipe_detector_rule_details =
            json(models::UpdateTargetDetectorRecipeDetectorRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TargetDetectorRecipeDetectorRule) }
    then {
        settled(get_target_detector_recipe_detector_rule, models::TargetDetectorRecipeDetectorRule,
            models::TargetDetectorRecipeDetectorRuleLifecycleState);
    }
}
