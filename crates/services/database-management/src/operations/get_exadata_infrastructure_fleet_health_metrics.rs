// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata infrastructure fleet health metrics.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadataInfrastructureFleetHealthMetrics = GET "/exadataInfrastructureFleetMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExadataInfrastructureFleetHealthMetrics/GetExadataInfrastructureFleetHealthMetrics";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        compare_baseline_time = query "compareBaselineTime" (String);
        compare_target_time = query "compareTargetTime" (String);
    }
    optional {
        /// The time window for the comparison of metrics.
        compare_type = query "compareType"
            (models::GetExadataInfrastructureFleetHealthMetricsCompareType);
        /// The filter by Exadata infrastructure deployment type.
        filter_by_exadata_infrastructure_deployment_type =
            query "filterByExadataInfrastructureDeploymentType"
            (models::GetExadataInfrastructureFleetHealthMetricsFilterByExadataInfrastructureDeploymentType);
        /// The filter by Exadata infrastructure lifecycle state.
        filter_by_exadata_infrastructure_lifecycle_state =
            query "filterByExadataInfrastructureLifecycleState"
            (models::GetExadataInfrastructureFleetHealthMetricsFilterByExadataInfrastructureLifecycleState);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::GetExadataInfrastructureFleetHealthMetricsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(models::ExadataInfrastructureFleetHealthMetrics) }
}
