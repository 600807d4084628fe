// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operator action.
    GetOperatorAction = GET "/operatorActions/{operatorActionId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorAction/GetOperatorAction";
    required {
        operator_action_id = path "operatorActionId" (String);
    }
    returns { json(models::OperatorAction) }
}
