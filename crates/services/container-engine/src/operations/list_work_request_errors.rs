// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work request errors.
    ListWorkRequestErrors = GET "/workRequests/{workRequestId}/errors",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkRequestError/ListWorkRequestErrors";
    required {
        work_request_id = path "workRequestId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::WorkRequestError>) }
}
