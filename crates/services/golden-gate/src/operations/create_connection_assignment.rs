// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connection assignment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateConnectionAssignment = POST "/connectionAssignments",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/ConnectionAssignment/CreateConnectionAssignment";
    facts { with_retry_token(); }
    required {
        create_connection_assignment_details = json(models::CreateConnectionAssignmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConnectionAssignment) }
    then {
        settled(get_connection_assignment, models::ConnectionAssignment,
            models::ConnectionAssignmentLifecycleState);
        with_id("connectionAssignmentId", "id");
    }
}
