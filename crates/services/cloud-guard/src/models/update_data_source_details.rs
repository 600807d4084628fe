// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataSourceDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The status.
    pub status: Option<models::DataSourceStatus>,
    /// The details of the data source.
    pub data_source_details: Option<models::DataSourceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDataSourceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            status = "status", with_status(models::DataSourceStatus), clear_status;
            data_source_details = "dataSourceDetails",
                with_data_source_details(models::DataSourceDetails), clear_data_source_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
