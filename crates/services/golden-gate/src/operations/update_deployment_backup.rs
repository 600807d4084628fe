// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the deployment backup.
    ///
    /// The response has the header `etag`.
    UpdateDeploymentBackup = PUT "/deploymentBackups/{deploymentBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/UpdateDeploymentBackup";
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
        update_deployment_backup_details = json(models::UpdateDeploymentBackupDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeploymentBackup) }
    then {
        settled(get_deployment_backup, models::DeploymentBackup,
            models::DeploymentBackupLifecycleState);
    }
}
