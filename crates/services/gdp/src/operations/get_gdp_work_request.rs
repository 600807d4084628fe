// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the GDP work request.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetGdpWorkRequest = GET "/gdpWorkRequests/{workRequestId}";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::GdpWorkRequest) }
}
