// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Completes the external backup job.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CompleteExternalBackupJob = POST "/externalBackupJobs/{backupId}/actions/complete",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalBackupJob/CompleteExternalBackupJob";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["swiftPassword"]);
    }
    required {
        backup_id = path "backupId" (String);
        complete_external_backup_job_details = json(models::CompleteExternalBackupJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalBackupJob) }
    then { work_request(); }
}
