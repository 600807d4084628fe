// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the statement.
    DeleteStatement = DELETE "/runs/{runId}/statements/{statementId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Statement/DeleteStatement";
    required {
        run_id = path "runId" (String);
        statement_id = path "statementId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_statement); }
}
