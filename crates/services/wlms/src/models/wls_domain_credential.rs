// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A WLS domain credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WlsDomainCredential {
    /// The type.
    pub type_: String,
    /// The strategy.
    pub strategy: Option<models::WlsDomainCredentialStrategy>,
    /// The OCID of the user secret.
    pub user_secret_id: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
}

model! {
    WlsDomainCredential {
        type_ = "type";
        strategy = "strategy";
        user_secret_id = "userSecretId";
        password_secret_id = "passwordSecretId";
    }
}
