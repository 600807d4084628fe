// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the detector recipe detector rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDetectorRecipeDetectorRule =
        PUT "/detectorRecipes/{detectorRecipeId}/detectorRules/{detectorRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipeDetectorRule/UpdateDetectorRecipeDetectorRule";
    facts { without_default_retry(); }
    required {
        detector_recipe_id = path "detectorRecipeId" (String);
        detector_rule_id = path "detectorRuleId" (String);
        update_detector_recipe_detector_rule_details =
            json(models::UpdateDetectorRecipeDetectorRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DetectorRecipeDetectorRule) }
    then {
        settled(get_detector_recipe_detector_rule, models::DetectorRecipeDetectorRule,
            models::DetectorRecipeDetectorRuleLifecycleState);
    }
}
