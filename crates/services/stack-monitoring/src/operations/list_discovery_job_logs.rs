// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery job logs.
    ListDiscoveryJobLogs = GET "/discoveryJobs/{discoveryJobId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/DiscoveryJobLogCollection/ListDiscoveryJobLogs";
    required {
        discovery_job_id = path "discoveryJobId" (String);
    }
    optional {
        /// Filters by the type of the log.
        log_type = query "logType" (models::DiscoveryJobLogLogType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `logType` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListDiscoveryJobLogsSortBy);
    }
    returns {
        pages(models::DiscoveryJobLogCollection),
        items(models::DiscoveryJobLogSummary = |page| page.items),
    }
}
