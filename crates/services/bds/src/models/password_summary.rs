// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The summary of a password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordSummary {
    /// The administrator password.
    pub admin_password: Secret,
}

model! {
    PasswordSummary {
        admin_password = "adminPassword";
    }
}
