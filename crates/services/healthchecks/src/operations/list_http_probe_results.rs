// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the HTTP probe results.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListHttpProbeResults = GET "/httpProbeResults/{probeConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/healthchecks/20180501/HttpProbeResultSummary/ListHttpProbeResults";
    facts { without_default_retry(); }
    required {
        probe_configuration_id = path "probeConfigurationId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the time when the probe ran, in milliseconds since the POSIX epoch: at least
        /// this value.
        start_time_greater_than_or_equal_to = query "startTimeGreaterThanOrEqualTo" (f64);
        /// Filters by the time when the probe ran, in milliseconds since the POSIX epoch: at most
        /// this value.
        start_time_less_than_or_equal_to = query "startTimeLessThanOrEqualTo" (f64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the target.
        target = query "target" (String);
    }
    returns { pages(Vec<models::HttpProbeResultSummary>), items(models::HttpProbeResultSummary) }
}
