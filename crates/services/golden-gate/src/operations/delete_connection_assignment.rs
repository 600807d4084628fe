// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the connection assignment.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteConnectionAssignment = DELETE "/connectionAssignments/{connectionAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/ConnectionAssignment/DeleteConnectionAssignment";
    required {
        connection_assignment_id = path "connectionAssignmentId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_connection_assignment); }
}
