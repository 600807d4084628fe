// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of software source module streams to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSoftwareSourceModuleStreamsDetails {
    /// The OCIDs of the software sources.
    pub software_source_ids: Vec<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::SearchSoftwareSourceModuleStreamsSortOrder>,
    /// The name of the module.
    pub module_name: Option<String>,
    /// The field to sort by.
    pub sort_by: Option<models::SearchSoftwareSourceModuleStreamsSortBy>,
}

model! {
    SearchSoftwareSourceModuleStreamsDetails {
        required {
            software_source_ids = "softwareSourceIds", with_software_source_ids([String]);
        }
        optional {
            sort_order = "sortOrder",
                with_sort_order(models::SearchSoftwareSourceModuleStreamsSortOrder);
            module_name = "moduleName", with_module_name(String);
            sort_by = "sortBy", with_sort_by(models::SearchSoftwareSourceModuleStreamsSortBy);
        }
    }
}
