// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a basic preferred credential to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TestBasicPreferredCredentialDetails {
    /// The user name.
    pub user_name: Option<String>,
    /// The role.
    pub role: Option<models::TestBasicPreferredCredentialRole>,
    /// The OCID of the secret that contains the password.
    pub password_secret_id: Option<String>,
}

model! {
    TestBasicPreferredCredentialDetails, "type" = "BASIC" {
        optional {
            user_name = "userName", with_user_name(String);
            role = "role", with_role(models::TestBasicPreferredCredentialRole);
            password_secret_id = "passwordSecretId", with_password_secret_id(String);
        }
    }
}
