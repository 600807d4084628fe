// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A databricks engine user principal OCI object storage configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabricksEngineUserPrincipalOciObjectStorageConfig {
    /// The name of the region. Default: the current region.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The path.
    pub path: String,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the OCI user. Default: the user who makes the call. To use Object Storage, it
    /// must have write access to the bucket.
    pub user_id: String,
    /// The OCID of the secret that contains the private key (PEM) of the API key. Mutually
    /// exclusive with `privateKeyFile`.
    pub private_key_file_secret_id: Option<String>,
    /// The OCID of the secret that contains the passphrase of the private key. Mutually exclusive
    /// with `privateKeyPassphrase`.
    pub private_key_passphrase_secret_id: Option<String>,
    /// The fingerprint of the user's API key. The user is set by `userId`.
    pub public_key_fingerprint: String,
}

model! {
    DatabricksEngineUserPrincipalOciObjectStorageConfig, "authenticationType" = "USER_PRINCIPAL" {
        region = "region";
        namespace = "namespace";
        bucket = "bucket";
        path = "path";
        tenancy_id = "tenancyId";
        user_id = "userId";
        private_key_file_secret_id = "privateKeyFileSecretId";
        private_key_passphrase_secret_id = "privateKeyPassphraseSecretId";
        public_key_fingerprint = "publicKeyFingerprint";
    }
}
