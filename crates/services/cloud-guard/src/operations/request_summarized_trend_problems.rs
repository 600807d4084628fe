// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Requests the summarized trend problems.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestSummarizedTrendProblems = POST "/problems/actions/summarizeTrend",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ProblemTrendAggregation/RequestSummarizedTrendProblems";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the time of the first detection: at or after this time.
        time_first_detected_greater_than_or_equal_to = query "timeFirstDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first detection: at or before this time.
        time_first_detected_less_than_or_equal_to = query "timeFirstDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::RequestSummarizedTrendProblemsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ProblemTrendAggregationCollection),
        items(models::ProblemTrendAggregation = |page| page.items),
    }
}
