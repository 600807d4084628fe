// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the deployments.
    ListDeployments = GET "/deployments",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/DeploymentSummary/ListDeployments";
    optional {
        /// Filters by the ID of the deployment pipeline.
        deploy_pipeline_id = query "deployPipelineId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the project.
        project_id = query "projectId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DeploymentLifecycleState);
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
        sort_by = query "sortBy" (models::ListDeploymentsSortBy);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
    }
    returns {
        pages(models::DeploymentCollection),
        items(models::DeploymentSummary = |page| page.items),
    }
}
