// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Upgrades the deployment.
    ///
    /// The response has the header `opc-work-request-id`.
    UpgradeDeployment = POST "/deployments/{deploymentId}/actions/upgrade",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Deployment/UpgradeDeployment";
    facts { with_retry_token(); }
    required {
        deployment_id = path "deploymentId" (String);
        upgrade_deployment_details = json(models::UpgradeDeploymentDetails);
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
    then { settled(get_deployment, models::Deployment, models::DeploymentLifecycleState); }
}
