// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the statement.
    ///
    /// The response has the header `etag`.
    GetStatement = GET "/runs/{runId}/statements/{statementId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Statement/GetStatement";
    required {
        run_id = path "runId" (String);
        statement_id = path "statementId" (String);
    }
    returns { json(models::Statement), state(models::StatementLifecycleState) }
}
