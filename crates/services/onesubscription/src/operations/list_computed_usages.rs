// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the computed usages.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListComputedUsages = GET "/computedUsages";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        subscription_id = query "subscriptionId" (String);
        time_from = query "timeFrom" (DateTime<Utc>);
        time_to = query "timeTo" (DateTime<Utc>);
    }
    optional {
        /// Filters by the parent product.
        parent_product = query "parentProduct" (String);
        /// The part number of the product in the computed usage.
        computed_product = query "computedProduct" (String);
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListComputedUsagesSortBy);
    }
    returns { pages(Vec<models::ComputedUsageSummary>), items(models::ComputedUsageSummary) }
}
