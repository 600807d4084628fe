// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target detector recipe detector rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTargetDetectorRecipeDetectorRule =
        GET "/targets/{targetId}/targetDetectorRecipes/{targetDetectorRecipeId}/detectorRules/{detectorRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/TargetDetectorRecipeDetectorRule/GetTargetDetectorRecipeDetectorRule";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
        target_detector_recipe_id = path "targetDetectorRecipeId" (String);
        detector_rule_id = path "detectorRuleId" (String);
    }
    returns {
        json(models::TargetDetectorRecipeDetectorRule),
        state(models::TargetDetectorRecipeDetectorRuleLifecycleState),
    }
}
