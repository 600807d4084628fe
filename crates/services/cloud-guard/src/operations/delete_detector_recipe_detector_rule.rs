// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the detector recipe detector rule.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteDetectorRecipeDetectorRule =
        DELETE "/detectorRecipes/{detectorRecipeId}/detectorRules/{detectorRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipeDetectorRule/DeleteDetectorRecipeDetectorRule";
    facts { without_default_retry(); }
    required {
        detector_recipe_id = path "detectorRecipeId" (String);
        detector_rule_id = path "detectorRuleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_detector_recipe_detector_rule); }
}
