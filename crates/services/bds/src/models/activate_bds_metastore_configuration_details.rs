// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a BDS metastore configuration to activate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateBdsMetastoreConfigurationDetails {
    /// The passphrase of the API key, base64-encoded.
    pub bds_api_key_passphrase: Option<Secret>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
}

model! {
    ActivateBdsMetastoreConfigurationDetails {
        optional {
            bds_api_key_passphrase = "bdsApiKeyPassphrase", with_bds_api_key_passphrase(Secret);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
