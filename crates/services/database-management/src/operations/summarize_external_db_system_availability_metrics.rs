// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the external DB system availability metrics.
    SummarizeExternalDbSystemAvailabilityMetrics =
        GET "/externalDbSystems/{externalDbSystemId}/availabilityMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystem/SummarizeExternalDbSystemAvailabilityMetrics";
    required {
        external_db_system_id = path "externalDbSystemId" (String);
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
