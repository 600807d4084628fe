// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the privileged API control.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePrivilegedApiControl = PUT "/privilegedApiControls/{privilegedApiControlId}",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControl/UpdatePrivilegedApiControl";
    required {
        privileged_api_control_id = path "privilegedApiControlId" (String);
        update_privileged_api_control_details = json(models::UpdatePrivilegedApiControlDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_privileged_api_control, models::PrivilegedApiControl,
            models::PrivilegedApiControlLifecycleState);
    }
}
