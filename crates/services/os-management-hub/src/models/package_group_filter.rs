// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A package group filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageGroupFilter {
    /// The package groups.
    pub package_groups: Option<Vec<String>>,
    /// The type of the filter.
    pub filter_type: models::PackageGroupFilterFilterType,
}

model! {
    PackageGroupFilter {
        required {
            filter_type = "filterType", with_filter_type(models::PackageGroupFilterFilterType);
        }
        optional {
            package_groups = "packageGroups", with_package_groups([String]);
        }
    }
}
