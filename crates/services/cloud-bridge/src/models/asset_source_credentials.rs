// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        required {
            type_ = "type", with_type(models::AssetSourceCredentialsType);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
