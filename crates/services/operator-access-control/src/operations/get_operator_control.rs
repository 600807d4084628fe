// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operator control.
    ///
    /// The response has the header `etag`.
    GetOperatorControl = GET "/operatorControls/{operatorControlId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/GetOperatorControl";
    required {
        operator_control_id = path "operatorControlId" (String);
    }
    returns { json(models::OperatorControl), state(models::OperatorControlLifecycleState) }
}
