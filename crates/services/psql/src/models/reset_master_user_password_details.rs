// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a master user password to reset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetMasterUserPasswordDetails {
    /// The details of the password.
    pub password_details: models::PasswordDetails,
}

model! {
    ResetMasterUserPasswordDetails {
        required {
            password_details = "passwordDetails", with_password_details(models::PasswordDetails);
        }
    }
}
