// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a statement.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateStatement = POST "/runs/{runId}/statements",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Statement/CreateStatement";
    facts { without_default_retry(); }
    required {
        run_id = path "runId" (String);
        create_statement_details = json(models::CreateStatementDetails);
    }
    returns { json(models::Statement) }
    then {
        settled(get_statement, models::Statement, models::StatementLifecycleState);
        with_id("statementId", "id");
    }
}
