// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the remediation runs.
    ListRemediationRuns = GET "/remediationRuns",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/RemediationRun/ListRemediationRuns";
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the remediation recipe.
        remediation_recipe_id = query "remediationRecipeId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RemediationRunLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`, `timeFinished`
        /// and `timeStarted`.
        sort_by = query "sortBy" (models::ListRemediationRunsSortBy);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RemediationRunCollection),
        items(models::RemediationRunSummary = |page| page.items),
    }
}
