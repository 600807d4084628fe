// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

//! The clients.

mod ekm_client;
mod kms_crypto_client;
mod kms_hsm_cluster_client;
mod kms_management_client;
mod kms_vault_client;

pub use self::ekm_client::EkmClient;
pub use self::kms_crypto_client::KmsCryptoClient;
pub use self::kms_hsm_cluster_client::KmsHsmClusterClient;
pub use self::kms_management_client::KmsManagementClient;
pub use self::kms_vault_client::KmsVaultClient;
