// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies the deployment backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CopyDeploymentBackup = POST "/deploymentBackups/{deploymentBackupId}/actions/copyToBucket",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/CopyDeploymentBackup";
    facts { with_retry_token(); }
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
        copy_deployment_backup_details = json(models::CopyDeploymentBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
