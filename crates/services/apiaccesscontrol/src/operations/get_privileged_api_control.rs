// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the privileged API control.
    ///
    /// The response has the header `etag`.
    GetPrivilegedApiControl = GET "/privilegedApiControls/{privilegedApiControlId}",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControl/GetPrivilegedApiControl";
    required {
        privileged_api_control_id = path "privilegedApiControlId" (String);
    }
    returns {
        json(models::PrivilegedApiControl),
        state(models::PrivilegedApiControlLifecycleState),
    }
}
