// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a remediation recipe.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateRemediationRecipe = POST "/remediationRecipes",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRecipe/CreateRemediationRecipe";
    facts { with_retry_token(); }
    required {
        create_remediation_recipe_details = json(models::CreateRemediationRecipeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_remediation_recipe, models::RemediationRecipe,
            models::RemediationRecipeLifecycleState);
        with_id("remediationRecipeId", "id");
    }
}
