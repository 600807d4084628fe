// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment wallet operation type of a deployment wallets
    /// operation.
    pub enum DeploymentWalletsOperationDeploymentWalletOperationType {
        Export = "EXPORT",
        Import = "IMPORT",
    }
}
