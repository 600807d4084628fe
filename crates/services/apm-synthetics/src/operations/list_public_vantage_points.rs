// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the public vantage points.
    ListPublicVantagePoints = GET "/publicVantagePoints",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/PublicVantagePointCollection/ListPublicVantagePoints";
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
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPublicVantagePointsSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::PublicVantagePointCollection),
        items(models::PublicVantagePointSummary = |page| page.items),
    }
}
