// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An execute SQL response environment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseEnv {
    /// The default time zone.
    pub default_time_zone: String,
}

model! {
    ExecuteSqlResponseEnv {
        default_time_zone = "defaultTimeZone";
    }
}
