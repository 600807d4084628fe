// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An autonomous database APEX.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseApex {
    /// The APEX version.
    pub apex_version: Option<String>,
    /// The ORDS version.
    pub ords_version: Option<String>,
}

model! {
    AutonomousDatabaseApex {
        apex_version = "apexVersion";
        ords_version = "ordsVersion";
    }
}
