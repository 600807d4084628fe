// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a detector recipe detector rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDetectorRecipeDetectorRule = POST "/detectorRecipes/{detectorRecipeId}/detectorRules",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DetectorRecipeDetectorRule/CreateDetectorRecipeDetectorRule";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        detector_recipe_id = path "detectorRecipeId" (String);
        create_detector_recipe_detector_rule_details =
            json(models::CreateDetectorRecipeDetectorRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DetectorRecipeDetectorRule) }
}
