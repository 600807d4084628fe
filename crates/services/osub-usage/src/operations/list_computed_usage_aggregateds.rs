// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the computed usage aggregateds.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListComputedUsageAggregateds = GET "/computedUsages/aggregated";
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
        /// The period by which usage is aggregated.
        grouping = query "grouping" (models::ListComputedUsageAggregatedsGrouping);
        /// The maximum number of items per page. Example: `500`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The name of the OCI home region. Required if it is not `us-ashburn-1`.
        x_one_origin_region = header "x-one-origin-region" (String);
    }
    returns {
        pages(Vec<models::ComputedUsageAggregatedSummary>),
        items(models::ComputedUsageAggregatedSummary),
    }
}
