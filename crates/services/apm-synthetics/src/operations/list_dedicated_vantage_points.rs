// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the dedicated vantage points.
    ListDedicatedVantagePoints = GET "/dedicatedVantagePoints",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/DedicatedVantagePointCollection/ListDedicatedVantagePoints";
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListDedicatedVantagePointsSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the status.
        status = query "status" (models::DedicatedVantagePointStatus);
    }
    returns {
        pages(models::DedicatedVantagePointCollection),
        items(models::DedicatedVantagePointSummary = |page| page.items),
    }
}
