// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an on prem connector configuration to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateOnPremConnectorConfigurationDetails {
    /// The password. From 15 to 30 characters.
    pub password: Secret,
}

model! {
    GenerateOnPremConnectorConfigurationDetails {
        required {
            password = "password", with_password(Secret);
        }
    }
}
