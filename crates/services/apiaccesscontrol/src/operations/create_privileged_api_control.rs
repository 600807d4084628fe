// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a privileged API control.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreatePrivilegedApiControl = POST "/privilegedApiControls",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControl/CreatePrivilegedApiControl";
    facts { with_retry_token(); }
    required {
        create_privileged_api_control_details = json(models::CreatePrivilegedApiControlDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivilegedApiControl) }
    then {
        settled(get_privileged_api_control, models::PrivilegedApiControl,
            models::PrivilegedApiControlLifecycleState);
        with_id("privilegedApiControlId", "id");
    }
}
