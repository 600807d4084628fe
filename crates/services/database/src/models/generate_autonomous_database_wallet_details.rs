// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an autonomous database wallet to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAutonomousDatabaseWalletDetails {
    /// The generate type.
    pub generate_type: Option<models::GenerateAutonomousDatabaseWalletGenerateType>,
    /// The password.
    pub password: Secret,
    /// Whether the connection string is regional. Only with Data Guard across regions.
    pub is_regional: Option<bool>,
}

model! {
    GenerateAutonomousDatabaseWalletDetails {
        required {
            password = "password", with_password(Secret);
        }
        optional {
            generate_type = "generateType",
                with_generate_type(models::GenerateAutonomousDatabaseWalletGenerateType);
            is_regional = "isRegional", with_is_regional(bool);
        }
    }
}
