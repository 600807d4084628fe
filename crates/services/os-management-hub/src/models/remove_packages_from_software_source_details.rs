// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of packages to remove from a software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePackagesFromSoftwareSourceDetails {
    /// The packages.
    pub packages: Vec<String>,
}

model! {
    RemovePackagesFromSoftwareSourceDetails {
        required {
            packages = "packages", with_packages([String]);
        }
    }
}
