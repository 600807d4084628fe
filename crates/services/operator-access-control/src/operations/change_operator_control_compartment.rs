// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the operator control to another compartment.
    ChangeOperatorControlCompartment =
        POST "/operatorControls/{operatorControlId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/ChangeOperatorControlCompartment";
    facts { with_retry_token(); }
    required {
        operator_control_id = path "operatorControlId" (String);
        change_operator_control_compartment_details =
            json(models::ChangeOperatorControlCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_operator_control, models::OperatorControl,
            models::OperatorControlLifecycleState);
    }
}
