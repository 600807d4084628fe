// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Runs a query, and returns its results.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Query = POST "/queries/actions/runQuery",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/QueryResultResponse/Query";
    facts { without_default_retry(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        time_span_started_greater_than_or_equal_to = query "timeSpanStartedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        time_span_started_less_than = query "timeSpanStartedLessThan" (DateTime<Utc>);
        query_details = json(models::QueryDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::QueryResultResponse),
        items(models::QueryResultRow = |page| page.query_result_rows),
    }
}
