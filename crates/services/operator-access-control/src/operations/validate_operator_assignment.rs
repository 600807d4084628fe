// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the operator assignment.
    ///
    /// The response has the header `opc-work-request-id`.
    ValidateOperatorAssignment =
        POST "/operatorControlAssignments/{operatorControlAssignmentId}/actions/validateAssignment",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControlAssignment/ValidateOperatorAssignment";
    facts { with_retry_token(); }
    required {
        operator_control_assignment_id = path "operatorControlAssignmentId" (String);
        validate_operator_assignment_details = json(models::ValidateOperatorAssignmentDetails);
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
        settled(get_operator_control_assignment, models::OperatorControlAssignment,
            models::OperatorControlAssignmentLifecycleState);
    }
}
