// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the snooze deployment upgrade.
    CancelSnoozeDeploymentUpgrade =
        POST "/deploymentUpgrades/{deploymentUpgradeId}/actions/cancelSnooze",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentUpgrade/CancelSnoozeDeploymentUpgrade";
    facts { with_retry_token(); }
    required {
        deployment_upgrade_id = path "deploymentUpgradeId" (String);
        cancel_snooze_deployment_upgrade_details =
            json(models::CancelSnoozeDeploymentUpgradeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_deployment_upgrade, models::DeploymentUpgrade,
            models::DeploymentUpgradeLifecycleState);
        with_cancellation();
    }
}
