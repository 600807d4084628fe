// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a WLS domain credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWlsDomainCredentialDetails {
    /// The strategy.
    pub strategy: Option<models::WlsDomainCredentialStrategy>,
    /// The OCID of the user secret.
    pub user_secret_id: Option<String>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateWlsDomainCredentialDetails {
        optional {
            strategy = "strategy", with_strategy(models::WlsDomainCredentialStrategy),
                clear_strategy;
            user_secret_id = "userSecretId", with_user_secret_id(String), clear_user_secret_id;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
        }
    }
}
