// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores the deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    RestoreDeployment = POST "/deploymentBackups/{deploymentBackupId}/actions/restore",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentBackup/RestoreDeployment";
    facts { with_retry_token(); }
    required {
        deployment_backup_id = path "deploymentBackupId" (String);
        restore_deployment_details = json(models::RestoreDeploymentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_deployment_backup, models::DeploymentBackup,
            models::DeploymentBackupLifecycleState);
    }
}
