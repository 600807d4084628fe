// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDetectorRecipe = GET "/detectorRecipes/{detectorRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipe/GetDetectorRecipe";
    facts { without_default_retry(); }
    required {
        detector_recipe_id = path "detectorRecipeId" (String);
    }
    returns { json(models::DetectorRecipe), state(models::DetectorRecipeLifecycleState) }
}
