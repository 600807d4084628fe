// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a BDS metastore configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsMetastoreConfigurationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the metastore.
    pub metastore_id: String,
    /// The ID of the API key of Big Data Service.
    pub bds_api_key_id: String,
    /// The passphrase of the API key, base64-encoded.
    pub bds_api_key_passphrase: Secret,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
}

model! {
    CreateBdsMetastoreConfigurationDetails {
        required {
            metastore_id = "metastoreId", with_metastore_id(String);
            bds_api_key_id = "bdsApiKeyId", with_bds_api_key_id(String);
            bds_api_key_passphrase = "bdsApiKeyPassphrase", with_bds_api_key_passphrase(Secret);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
