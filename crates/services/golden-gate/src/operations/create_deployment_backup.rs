// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a deployment backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateDeploymentBackup = POST "/deploymentBackups",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/CreateDeploymentBackup";
    facts { with_retry_token(); }
    required {
        create_deployment_backup_details = json(models::CreateDeploymentBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeploymentBackup) }
    then {
        settled(get_deployment_backup, models::DeploymentBackup,
            models::DeploymentBackupLifecycleState);
        with_id("deploymentBackupId", "id");
    }
}
