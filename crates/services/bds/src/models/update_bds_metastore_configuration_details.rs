// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

/// The fields to update in a BDS metastore configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBdsMetastoreConfigurationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the API key of Big Data Service.
    pub bds_api_key_id: Option<String>,
    /// The passphrase of the API key, base64-encoded.
    pub bds_api_key_passphrase: Option<Secret>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBdsMetastoreConfigurationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            bds_api_key_id = "bdsApiKeyId", with_bds_api_key_id(String), clear_bds_api_key_id;
            bds_api_key_passphrase = "bdsApiKeyPassphrase", with_bds_api_key_passphrase(Secret),
                clear_bds_api_key_passphrase;
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret),
                clear_cluster_admin_password;
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
        }
    }
}
