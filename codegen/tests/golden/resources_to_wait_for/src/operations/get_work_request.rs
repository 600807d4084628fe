// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Gets the work request.
    GetWorkRequest = GET "/work/{workRequestId}";
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::Plain) }
}
