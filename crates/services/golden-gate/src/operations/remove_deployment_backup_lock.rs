// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the deployment backup lock.
    ///
    /// The response has the header `etag`.
    RemoveDeploymentBackupLock = POST "/deploymentBackups/{deploymentBackupId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/RemoveDeploymentBackupLock";
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DeploymentBackup) }
    then {
        settled(get_deployment_backup, models::DeploymentBackup,
            models::DeploymentBackupLifecycleState);
        with_id("deploymentBackupId", "id");
    }
}
