// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the suppressions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSuppressions = GET "/suppressions",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Suppression/ListSuppressions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the email address.
        email_address = query "emailAddress" (String);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSuppressionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::SuppressionSummary>), items(models::SuppressionSummary) }
}
