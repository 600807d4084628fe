// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the assignment validation status.
    GetAssignmentValidationStatus =
        GET "/operatorControlAssignments/{operatorControlAssignmentId}/actions/getAssignmentValidationStatus",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControlAssignment/GetAssignmentValidationStatus";
    required {
        operator_control_assignment_id = path "operatorControlAssignmentId" (String);
    }
    returns { json(models::AssignmentValidationStatus) }
}
