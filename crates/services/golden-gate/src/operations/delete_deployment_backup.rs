// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the deployment backup.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeploymentBackup = DELETE "/deploymentBackups/{deploymentBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/DeleteDeploymentBackup";
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_deployment_backup); }
}
