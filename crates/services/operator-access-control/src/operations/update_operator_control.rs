// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the operator control.
    ///
    /// The response has the header `etag`.
    UpdateOperatorControl = PUT "/operatorControls/{operatorControlId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/UpdateOperatorControl";
    required {
        operator_control_id = path "operatorControlId" (String);
        update_operator_control_details = json(models::UpdateOperatorControlDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OperatorControl) }
    then {
        settled(get_operator_control, models::OperatorControl,
            models::OperatorControlLifecycleState);
    }
}
