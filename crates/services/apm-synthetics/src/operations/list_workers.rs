// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the workers.
    ListWorkers = GET "/onPremiseVantagePoints/{onPremiseVantagePointId}/workers",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/WorkerCollection/ListWorkers";
    required {
        on_premise_vantage_point_id = path "onPremiseVantagePointId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the status.
        status = query "status" (models::WorkerStatus);
        /// The capability.
        capability = query "capability" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName`.
        sort_by = query "sortBy" (models::ListWorkersSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns { pages(models::WorkerCollection), items(models::WorkerSummary = |page| page.items) }
}
