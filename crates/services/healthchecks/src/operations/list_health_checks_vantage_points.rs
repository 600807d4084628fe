// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the health checks vantage points.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListHealthChecksVantagePoints = GET "/vantagePoints",
        "https://docs.oracle.com/iaas/api/#/en/healthchecks/20180501/HealthChecksVantagePointSummary/ListHealthChecksVantagePoints";
    facts { without_default_retry(); }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListHealthChecksVantagePointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(Vec<models::HealthChecksVantagePointSummary>),
        items(models::HealthChecksVantagePointSummary),
    }
}
