// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Asset source credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetSourceCredentials {
    /// The type.
    pub type_: models::AssetSourceCredentialsType,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    AssetSourceCredentials {
        type_ = "type";
        secret_id = "secretId";
    }
}
