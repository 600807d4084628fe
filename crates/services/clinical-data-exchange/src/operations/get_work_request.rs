// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a work request, with its status, progress and affected resources.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetWorkRequest = GET "/workRequests/{workRequestId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-workrequests-workrequestid-get.html";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest) }
}
