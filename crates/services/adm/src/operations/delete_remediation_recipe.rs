// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the remediation recipe.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteRemediationRecipe = DELETE "/remediationRecipes/{remediationRecipeId}",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRecipe/DeleteRemediationRecipe";
    required {
        remediation_recipe_id = path "remediationRecipeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_remediation_recipe); }
}
