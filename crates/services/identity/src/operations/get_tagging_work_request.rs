// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a tagging work request with its status and progress.
    ///
    /// The response has the header `retry-after`.
    GetTaggingWorkRequest = GET "/taggingWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TaggingWorkRequest/GetTaggingWorkRequest";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::TaggingWorkRequest) }
}
