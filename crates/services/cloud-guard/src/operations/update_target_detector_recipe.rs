// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the target detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTargetDetectorRecipe =
        PUT "/targets/{targetId}/targetDetectorRecipes/{targetDetectorRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/TargetDetectorRecipe/UpdateTargetDetectorRecipe";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
        target_detector_recipe_id = path "targetDetectorRecipeId" (String);
        update_target_detector_recipe_details = json(models::UpdateTargetDetectorRecipeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TargetDetectorRecipe) }
    then {
        settled(get_target_detector_recipe, models::TargetDetectorRecipe,
            models::TargetDetectorRecipeLifecycleState);
    }
}
