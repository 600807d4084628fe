// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the alert analytics.
    ListAlertAnalytics = GET "/alertAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertSummary/ListAlertAnalytics";
    facts { with_retry_token(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the start time.
        time_started = query "timeStarted" (DateTime<Utc>);
        /// Filters by the end time.
        time_ended = query "timeEnded" (DateTime<Utc>);
        /// The time zone for dates and times. Default: UTC.
        query_time_zone = query "queryTimeZone" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListAlertAnalyticsSortBy);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAlertAnalyticsAccessLevel);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
        /// The summarized fields to return.
        summary_field = query_each "summaryField" ([models::ListAlertAnalyticsSummaryField]);
        /// The fields or attributes to group by.
        group_by = query_each "groupBy" ([models::ListAlertAnalyticsGroupBy]);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::AlertAnalyticsCollection),
        items(models::AlertAggregationItems = |page| page.items),
    }
}
