// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the models.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListModels = GET "/models",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/ModelCollection/ListModels";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the project.
        project_id = query "projectId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ModelLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListModelsSortBy);
    }
    returns { pages(models::ModelCollection), items(models::ModelSummary = |page| page.items) }
}
