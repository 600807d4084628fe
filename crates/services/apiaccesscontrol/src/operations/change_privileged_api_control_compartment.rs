// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the privileged API control to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangePrivilegedApiControlCompartment =
        POST "/privilegedApiControls/{privilegedApiControlId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/oracle-api-access-control/20241130/PrivilegedApiControl/ChangePrivilegedApiControlCompartment";
    facts { with_retry_token(); }
    required {
        privileged_api_control_id = path "privilegedApiControlId" (String);
        change_privileged_api_control_compartment_details =
            json(models::ChangePrivilegedApiControlCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_privileged_api_control, models::PrivilegedApiControl,
            models::PrivilegedApiControlLifecycleState);
    }
}
