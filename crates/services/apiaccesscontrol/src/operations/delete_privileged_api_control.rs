// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the privileged API control.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePrivilegedApiControl = DELETE "/privilegedApiControls/{privilegedApiControlId}",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControl/DeletePrivilegedApiControl";
    required {
        privileged_api_control_id = path "privilegedApiControlId" (String);
    }
    optional {
        /// The description.
        description = query "description" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_privileged_api_control); }
}
