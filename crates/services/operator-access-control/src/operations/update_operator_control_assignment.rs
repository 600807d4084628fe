// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the operator control assignment.
    ///
    /// The response has the header `etag`.
    UpdateOperatorControlAssignment =
        PUT "/operatorControlAssignments/{operatorControlAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControlAssignment/UpdateOperatorControlAssignment";
    required {
        operator_control_assignment_id = path "operatorControlAssignmentId" (String);
        update_operator_control_assignment_details =
            json(models::UpdateOperatorControlAssignmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OperatorControlAssignment) }
    then {
        settled(get_operator_control_assignment, models::OperatorControlAssignment,
            models::OperatorControlAssignmentLifecycleState);
    }
}
