// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the rate cards.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRateCards = GET "/ratecards";
    facts { without_default_retry(); }
    required {
        subscription_id = query "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The start of the time range.
        time_from = query "timeFrom" (DateTime<Utc>);
        /// The end of the time range.
        time_to = query "timeTo" (DateTime<Utc>);
        /// The part number.
        part_number = query "partNumber" (String);
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRateCardsSortBy);
    }
    returns { pages(Vec<models::RateCardSummary>), items(models::RateCardSummary) }
}
