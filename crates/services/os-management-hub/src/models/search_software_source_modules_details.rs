// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of software source modules to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSoftwareSourceModulesDetails {
    /// The OCIDs of the software sources.
    pub software_source_ids: Vec<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::SearchSoftwareSourceModulesSortOrder>,
    /// The name.
    pub name: Option<String>,
    /// Filters by part of the name.
    pub name_contains: Option<String>,
    /// The field to sort by.
    pub sort_by: Option<models::SearchSoftwareSourceModulesSortBy>,
}

model! {
    SearchSoftwareSourceModulesDetails {
        required {
            software_source_ids = "softwareSourceIds", with_software_source_ids([String]);
        }
        optional {
            sort_order = "sortOrder", with_sort_order(models::SearchSoftwareSourceModulesSortOrder);
            name = "name", with_name(String);
            name_contains = "nameContains", with_name_contains(String);
            sort_by = "sortBy", with_sort_by(models::SearchSoftwareSourceModulesSortBy);
        }
    }
}
