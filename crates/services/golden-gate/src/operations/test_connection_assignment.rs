// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the connection assignment.
    ///
    /// The response has the header `etag`.
    TestConnectionAssignment = POST "/connectionAssignments/{connectionAssignmentId}/actions/test",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/ConnectionAssignment/TestConnectionAssignment";
    facts { with_retry_token(); }
    required {
        connection_assignment_id = path "connectionAssignmentId" (String);
        test_connection_assignment_details = json(models::TestConnectionAssignmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TestConnectionAssignmentResult) }
}
