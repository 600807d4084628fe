// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the SQL of the assessor action.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    PerformAssessorActionDownloadSql =
        POST "/assessments/{assessmentId}/assessors/{assessorName}/actions/download_sql",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Assessment/PerformAssessorActionDownloadSql";
    facts {
        with_retry_token();
        with_secret_fields(&["downloadUrl"]);
    }
    required {
        assessment_id = path "assessmentId" (String);
        assessor_name = path "assessorName" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DownloadSqlDetails) }
    then { work_request(); }
}
