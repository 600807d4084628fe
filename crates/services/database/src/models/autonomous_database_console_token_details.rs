// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an autonomous database console token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseConsoleTokenDetails {
    /// The token.
    pub token: Option<Secret>,
    /// The login URL.
    pub login_url: Option<Secret>,
}

model! {
    AutonomousDatabaseConsoleTokenDetails {
        token = "token";
        login_url = "loginUrl";
    }
}
