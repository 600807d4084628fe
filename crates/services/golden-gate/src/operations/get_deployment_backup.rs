// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deployment backup.
    ///
    /// The response has the header `etag`.
    GetDeploymentBackup = GET "/deploymentBackups/{deploymentBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/GetDeploymentBackup";
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
    }
    returns { json(models::DeploymentBackup), state(models::DeploymentBackupLifecycleState) }
}
