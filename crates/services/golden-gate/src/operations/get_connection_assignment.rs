// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection assignment.
    ///
    /// The response has the header `etag`.
    GetConnectionAssignment = GET "/connectionAssignments/{connectionAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/ConnectionAssignment/GetConnectionAssignment";
    required {
        connection_assignment_id = path "connectionAssignmentId" (String);
    }
    returns {
        json(models::ConnectionAssignment),
        state(models::ConnectionAssignmentLifecycleState),
    }
}
