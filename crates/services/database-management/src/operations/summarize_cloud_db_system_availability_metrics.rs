// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the cloud DB system availability metrics.
    SummarizeCloudDbSystemAvailabilityMetrics =
        GET "/cloudDbSystems/{cloudDbSystemId}/availabilityMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/SummarizeCloudDbSystemAvailabilityMetrics";
    required {
        cloud_db_system_id = path "cloudDbSystemId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters metrics by component type. Several types are separated by commas.
        filter_by_component_types = query "filterByComponentTypes" (String);
    }
    returns {
        pages(models::MetricsAggregationRangeCollection),
        items(models::MetricsAggregationRange = |page| page.items),
    }
}
