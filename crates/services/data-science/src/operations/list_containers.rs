// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container images that the service provides for model deployments and job runs.
    ListContainers = GET "/containers",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ContainerSummary/ListContainers";
    optional {
        /// Filters by version. If true, only the latest version of each container is returned.
        is_latest = query "isLatest" (bool);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by container name.
        container_name = query "containerName" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ContainerLifecycleState);
        /// Filters by supported workload type.
        target_workload = query "targetWorkload" (models::ContainerTargetWorkload);
        /// Filters by supported usage.
        usage_query_param = query "usageQueryParam" (models::ListContainersUsageQueryParam);
        /// Filters by tag.
        tag_query_param = query "tagQueryParam" (String);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ContainerSummary>), items(models::ContainerSummary) }
}
