// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of packages to replace in a software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplacePackagesInSoftwareSourceDetails {
    /// The packages.
    pub packages: Vec<String>,
}

model! {
    ReplacePackagesInSoftwareSourceDetails {
        required {
            packages = "packages", with_packages([String]);
        }
    }
}
