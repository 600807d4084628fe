// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the deployment upgrade.
    ///
    /// The response has the header `etag`.
    GetDeploymentUpgrade = GET "/deploymentUpgrades/{deploymentUpgradeId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/DeploymentUpgrade/GetDeploymentUpgrade";
    required {
        deployment_upgrade_id = path "deploymentUpgradeId" (String);
    }
    returns { json(models::DeploymentUpgrade), state(models::DeploymentUpgradeLifecycleState) }
}
