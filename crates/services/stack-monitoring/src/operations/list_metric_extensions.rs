// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the metric extensions.
    ListMetricExtensions = GET "/metricExtensions",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/ListMetricExtensions";
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListMetricExtensionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the status.
        status = query "status" (models::MetricExtensionStatus);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MetricExtensionLifecycleState);
        /// The ID of the enabled on resource.
        enabled_on_resource_id = query "enabledOnResourceId" (String);
        /// Filters by the OCID of the metric extension.
        metric_extension_id = query "metricExtensionId" (String);
    }
    returns {
        pages(models::MetricExtensionCollection),
        items(models::MetricExtensionSummary = |page| page.items),
    }
}
