// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the build pipeline stages.
    ListBuildPipelineStages = GET "/buildPipelineStages",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipelineStageSummary/ListBuildPipelineStages";
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the build pipeline.
        build_pipeline_id = query "buildPipelineId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BuildPipelineStageLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListBuildPipelineStagesSortBy);
    }
    returns {
        pages(models::BuildPipelineStageCollection),
        items(models::BuildPipelineStageSummary = |page| page.items),
    }
}
