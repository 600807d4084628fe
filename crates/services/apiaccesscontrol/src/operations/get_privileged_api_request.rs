// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the privileged API request.
    ///
    /// The response has the header `etag`.
    GetPrivilegedApiRequest = GET "/privilegedApiRequests/{privilegedApiRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiRequest/GetPrivilegedApiRequest";
    required {
        privileged_api_request_id = path "privilegedApiRequestId" (String);
    }
    returns {
        json(models::PrivilegedApiRequest),
        state(models::PrivilegedApiRequestLifecycleState),
    }
}
