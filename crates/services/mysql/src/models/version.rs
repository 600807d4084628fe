// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// The version.
    pub version: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    Version {
        version = "version";
        description = "description";
    }
}
