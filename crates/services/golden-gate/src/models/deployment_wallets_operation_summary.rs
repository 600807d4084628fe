// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a deployment wallets operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentWalletsOperationSummary {
    /// The ID of the wallet operation.
    pub wallet_operation_id: String,
    /// The OCID of the secret that contains the wallet.
    pub wallet_secret_id: String,
    /// The deployment wallet operation type.
    pub deployment_wallet_operation_type:
        models::DeploymentWalletsOperationDeploymentWalletOperationType,
    /// The deployment wallet operation status.
    pub deployment_wallet_operation_status:
        models::DeploymentWalletsOperationDeploymentWalletOperationStatus,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    DeploymentWalletsOperationSummary {
        wallet_operation_id = "walletOperationId";
        wallet_secret_id = "walletSecretId";
        deployment_wallet_operation_type = "deploymentWalletOperationType";
        deployment_wallet_operation_status = "deploymentWalletOperationStatus";
        time_started = "timeStarted";
        time_completed = "timeCompleted";
    }
}
