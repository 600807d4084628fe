// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request results.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkRequestResults = GET "/workRequests/{workRequestId}/results",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/WorkRequestResult/ListWorkRequestResults";
    facts { without_default_retry(); }
    required {
        work_request_id = path "workRequestId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the result.
        result_type = query "resultType" (models::ListWorkRequestResultsResultType);
    }
    returns {
        pages(models::WorkRequestResultCollection),
        items(models::WorkRequestResult = |page| page.items),
    }
}
