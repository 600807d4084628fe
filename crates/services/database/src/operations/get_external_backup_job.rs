// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external backup job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExternalBackupJob = GET "/externalBackupJobs/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExternalBackupJob/GetExternalBackupJob";
    facts {
        without_default_retry();
        with_secret_fields(&["swiftPassword"]);
    }
    required {
        backup_id = path "backupId" (String);
    }
    returns { json(models::ExternalBackupJob) }
}
