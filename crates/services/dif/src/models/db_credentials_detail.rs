// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB credentials detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbCredentialsDetail {
    /// The user name.
    pub user_name: String,
    /// The OCID of the secret.
    pub secret_id: String,
    /// The type of the user.
    pub user_type: String,
}

model! {
    DbCredentialsDetail {
        required {
            user_name = "userName", with_user_name(String);
            secret_id = "secretId", with_secret_id(String);
            user_type = "userType", with_user_type(String);
        }
    }
}
