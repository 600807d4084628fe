// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the redemptions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRedemptions = GET "/subscriptions/{subscriptionId}/redemptions",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/RedemptionSummary/ListRedemptions";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
        tenancy_id = query "tenancyId" (String);
    }
    optional {
        /// Filters by the time when it was redeemed: at or after this time.
        time_redeemed_greater_than_or_equal_to = query "timeRedeemedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time when it was redeemed: before this time.
        time_redeemed_less_than = query "timeRedeemedLessThan" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRedemptionsSortBy);
    }
    returns {
        pages(models::RedemptionCollection),
        items(models::RedemptionSummary = |page| page.items),
    }
}
