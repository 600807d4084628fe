// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A custom software source filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSoftwareSourceFilter {
    /// The package filters.
    pub package_filters: Option<Vec<models::PackageFilter>>,
    /// The module stream profile filters.
    pub module_stream_profile_filters: Option<Vec<models::ModuleStreamProfileFilter>>,
    /// The package group filters.
    pub package_group_filters: Option<Vec<models::PackageGroupFilter>>,
}

model! {
    CustomSoftwareSourceFilter {
        optional {
            package_filters = "packageFilters", with_package_filters([models::PackageFilter]);
            module_stream_profile_filters = "moduleStreamProfileFilters",
                with_module_stream_profile_filters([models::ModuleStreamProfileFilter]);
            package_group_filters = "packageGroupFilters",
                with_package_group_filters([models::PackageGroupFilter]);
        }
    }
}
