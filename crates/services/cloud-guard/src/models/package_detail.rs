// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A package detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageDetail {
    /// The name.
    pub name: String,
    /// The type of the package.
    pub package_type: String,
    /// The version.
    pub version: String,
    /// The cause.
    pub cause: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The remediation.
    pub remediation: Option<String>,
}

model! {
    PackageDetail {
        name = "name";
        package_type = "packageType";
        version = "version";
        cause = "cause";
        location = "location";
        remediation = "remediation";
    }
}
