// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the remediation recipe to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeRemediationRecipeCompartment =
        POST "/remediationRecipes/{remediationRecipeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRecipe/ChangeRemediationRecipeCompartment";
    facts { with_retry_token(); }
    required {
        remediation_recipe_id = path "remediationRecipeId" (String);
        change_remediation_recipe_compartment_details =
            json(models::ChangeRemediationRecipeCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_remediation_recipe, models::RemediationRecipe,
            models::RemediationRecipeLifecycleState);
    }
}
