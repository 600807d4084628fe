// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the media workflow jobs.
    ListMediaWorkflowJobs = GET "/mediaWorkflowJobs",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowJob/ListMediaWorkflowJobs";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the media workflow.
        media_workflow_id = query "mediaWorkflowId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MediaWorkflowJobLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMediaWorkflowJobsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MediaWorkflowJobCollection),
        items(models::MediaWorkflowJobSummary = |page| page.items),
    }
}
