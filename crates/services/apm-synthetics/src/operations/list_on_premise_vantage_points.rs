// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists on the premise vantage points.
    ListOnPremiseVantagePoints = GET "/onPremiseVantagePoints",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/OnPremiseVantagePointCollection/ListOnPremiseVantagePoints";
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
        sort_by = query "sortBy" (models::ListOnPremiseVantagePointsSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::OnPremiseVantagePointCollection),
        items(models::OnPremiseVantagePointSummary = |page| page.items),
    }
}
