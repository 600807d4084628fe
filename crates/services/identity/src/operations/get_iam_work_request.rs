// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an identity domain work request with its status and progress.
    GetIamWorkRequest = GET "/iamWorkRequests/{iamWorkRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IamWorkRequest/GetIamWorkRequest";
    required {
        iam_work_request_id = path "iamWorkRequestId" (String);
    }
    returns { json(models::IamWorkRequest) }
}
