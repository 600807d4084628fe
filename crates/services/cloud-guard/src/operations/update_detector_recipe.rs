// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the detector recipe.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDetectorRecipe = PUT "/detectorRecipes/{detectorRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipe/UpdateDetectorRecipe";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        detector_recipe_id = path "detectorRecipeId" (String);
        update_detector_recipe_details = json(models::UpdateDetectorRecipeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DetectorRecipe) }
    then {
        settled(get_detector_recipe, models::DetectorRecipe, models::DetectorRecipeLifecycleState);
    }
}
