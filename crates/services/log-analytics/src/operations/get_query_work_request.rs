// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the query work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetQueryWorkRequest = GET "/namespaces/{namespaceName}/queryWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryWorkRequest/GetQueryWorkRequest";
    required {
        namespace_name = path "namespaceName" (String);
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::QueryWorkRequest) }
}
