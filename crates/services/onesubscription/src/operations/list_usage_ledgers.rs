// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the usage ledgers.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListUsageLedgers = GET "/subscriptionDetails/{subscriptionId}/usageLedger";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUsageLedgersSortBy);
        /// Filters by the time of the consumption: at or after this time.
        time_consumption_greater_than_or_equal_to = query "timeConsumptionGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the consumption: before this time.
        time_consumption_less_than = query "timeConsumptionLessThan" (DateTime<Utc>);
    }
    returns { pages(Vec<models::UsageLedgerSummary>), items(models::UsageLedgerSummary) }
}
