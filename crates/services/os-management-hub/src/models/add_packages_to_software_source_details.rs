// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of packages to add to a software source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPackagesToSoftwareSourceDetails {
    /// The packages.
    pub packages: Vec<String>,
    /// Whether to continue on missing packages.
    pub is_continue_on_missing_packages: Option<bool>,
}

model! {
    AddPackagesToSoftwareSourceDetails {
        required {
            packages = "packages", with_packages([String]);
        }
        optional {
            is_continue_on_missing_packages = "isContinueOnMissingPackages",
                with_is_continue_on_missing_packages(bool);
        }
    }
}
