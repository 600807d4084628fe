// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTargetDetectorRecipe =
        GET "/targets/{targetId}/targetDetectorRecipes/{targetDetectorRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/TargetDetectorRecipe/GetTargetDetectorRecipe";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
        target_detector_recipe_id = path "targetDetectorRecipeId" (String);
    }
    returns {
        json(models::TargetDetectorRecipe),
        state(models::TargetDetectorRecipeLifecycleState),
    }
}
