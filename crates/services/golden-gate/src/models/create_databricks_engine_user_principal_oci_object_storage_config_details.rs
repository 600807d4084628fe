// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a databricks engine user principal OCI object storage configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabricksEngineUserPrincipalOciObjectStorageConfigDetails {
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
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
    pub user_id: Option<String>,
    /// The private key in PEM format, base64-encoded. Deprecated and replaced by
    /// `privateKeyFileSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub private_key_file: Option<Secret>,
    /// The OCID of the secret that contains the private key (PEM) of the API key. Mutually
    /// exclusive with `privateKeyFile`.
    pub private_key_file_secret_id: Option<String>,
    /// The passphrase of the private key. Deprecated and replaced by
    /// `privateKeyPassphraseSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub private_key_passphrase: Option<Secret>,
    /// The OCID of the secret that contains the passphrase of the private key. Mutually exclusive
    /// with `privateKeyPassphrase`.
    pub private_key_passphrase_secret_id: Option<String>,
    /// The fingerprint of the user's API key. The user is set by `userId`.
    pub public_key_fingerprint: String,
}

model! {
    CreateDatabricksEngineUserPrincipalOciObjectStorageConfigDetails, "authenticationType" = "USER_PRINCIPAL" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            path = "path", with_path(String);
            public_key_fingerprint = "publicKeyFingerprint", with_public_key_fingerprint(String);
        }
        optional {
            region = "region", with_region(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            user_id = "userId", with_user_id(String);
            private_key_file = "privateKeyFile", with_private_key_file(Secret);
            private_key_file_secret_id = "privateKeyFileSecretId",
                with_private_key_file_secret_id(String);
            private_key_passphrase = "privateKeyPassphrase", with_private_key_passphrase(Secret);
            private_key_passphrase_secret_id = "privateKeyPassphraseSecretId",
                with_private_key_passphrase_secret_id(String);
        }
    }
}
