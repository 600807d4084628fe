// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Requests the summarized trend security scores.
    ///
    /// Deprecated.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestSummarizedTrendSecurityScores = POST "/problems/actions/summarizeSecurityScoreTrend",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityScoreTrendAggregation/RequestSummarizedTrendSecurityScores";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the time when the score was computed: at or after this time.
        time_score_computed_greater_than_or_equal_to = query "timeScoreComputedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time when the score was computed: at or before this time.
        time_score_computed_less_than_or_equal_to = query "timeScoreComputedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SecurityScoreTrendAggregationCollection),
        items(models::SecurityScoreTrendAggregation = |page| page.items),
    }
}
