// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pipeline runs of a compartment.
    ListPipelineRuns = GET "/pipelineRuns",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/ListPipelineRuns";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the pipeline run.
        id = query "id" (String);
        /// Filters by the OCID of the pipeline.
        pipeline_id = query "pipelineId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PipelineRunLifecycleState);
        /// Filters by the OCID of the creator.
        created_by = query "createdBy" (String);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order.
        sort_by = query "sortBy" (models::ListPipelineRunsSortBy);
    }
    returns { pages(Vec<models::PipelineRunSummary>), items(models::PipelineRunSummary) }
}
