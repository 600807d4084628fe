// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the connection.
    ///
    /// The response has the header `etag`.
    ConnectionDiagnostics = POST "/connections/{connectionId}/actions/diagnostics",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Connection/ConnectionDiagnostics";
    facts { with_retry_token(); }
    required {
        connection_id = path "connectionId" (String);
    }
    optional {
        /// Whether it is an assessment validation.
        is_assessment_validation = query "isAssessmentValidation" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DiagnosticsResult) }
}
