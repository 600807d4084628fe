// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a package name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageNameSummary {
    /// The display name.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The architecture.
    pub architecture: Option<models::PackageNameArchitecture>,
}

model! {
    PackageNameSummary {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
    }
}
