// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the GDP pipelines.
    ListGdpPipelines = GET "/gdpPipelines";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the pipeline.
        gdp_pipeline_id = query "gdpPipelineId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::GdpPipelineLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListGdpPipelinesSortBy);
    }
    returns {
        pages(models::GdpPipelineCollection),
        items(models::GdpPipelineSummary = |page| page.items),
    }
}
