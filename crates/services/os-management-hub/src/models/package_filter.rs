// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A package filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageFilter {
    /// The name of the package.
    pub package_name: Option<String>,
    /// The package name pattern.
    pub package_name_pattern: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The type of the filter.
    pub filter_type: models::PackageFilterFilterType,
}

model! {
    PackageFilter {
        required {
            filter_type = "filterType", with_filter_type(models::PackageFilterFilterType);
        }
        optional {
            package_name = "packageName", with_package_name(String);
            package_name_pattern = "packageNamePattern", with_package_name_pattern(String);
            package_version = "packageVersion", with_package_version(String);
        }
    }
}
