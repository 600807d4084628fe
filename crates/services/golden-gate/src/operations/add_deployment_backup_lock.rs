// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a deployment backup lock.
    ///
    /// The response has the header `etag`.
    AddDeploymentBackupLock = POST "/deploymentBackups/{deploymentBackupId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/AddDeploymentBackupLock";
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
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
