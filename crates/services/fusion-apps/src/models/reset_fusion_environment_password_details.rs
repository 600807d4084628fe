// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a fusion environment password to reset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetFusionEnvironmentPasswordDetails {
    /// The password.
    pub password: Secret,
}

model! {
    ResetFusionEnvironmentPasswordDetails {
        required {
            password = "password", with_password(Secret);
        }
    }
}
