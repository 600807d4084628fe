// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operator control assignment.
    ///
    /// The response has the header `etag`.
    GetOperatorControlAssignment = GET "/operatorControlAssignments/{operatorControlAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControlAssignment/GetOperatorControlAssignment";
    required {
        operator_control_assignment_id = path "operatorControlAssignmentId" (String);
    }
    returns {
        json(models::OperatorControlAssignment),
        state(models::OperatorControlAssignmentLifecycleState),
    }
}
