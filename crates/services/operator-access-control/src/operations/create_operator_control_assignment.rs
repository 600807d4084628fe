// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an operator control assignment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateOperatorControlAssignment = POST "/operatorControlAssignments",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControlAssignment/CreateOperatorControlAssignment";
    facts { with_retry_token(); }
    required {
        create_operator_control_assignment_details =
            json(models::CreateOperatorControlAssignmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OperatorControlAssignment) }
    then {
        settled(get_operator_control_assignment, models::OperatorControlAssignment,
            models::OperatorControlAssignmentLifecycleState);
        with_id("operatorControlAssignmentId", "id");
    }
}
