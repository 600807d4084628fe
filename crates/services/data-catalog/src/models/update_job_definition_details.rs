// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

/// The fields to update in a job definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDefinitionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the job or update is incremental.
    pub is_incremental: Option<bool>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// Whether the harvest extracts sample data.
    pub is_sample_data_extracted: Option<bool>,
    /// The size of the sample data for the harvest. In MB.
    pub sample_data_size_in_mbs: Option<i64>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    cleared: Vec<String>,
}

update! {
    UpdateJobDefinitionDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_incremental = "isIncremental", with_is_incremental(bool), clear_is_incremental;
            data_asset_key = "dataAssetKey", with_data_asset_key(String), clear_data_asset_key;
            glossary_key = "glossaryKey", with_glossary_key(String), clear_glossary_key;
            description = "description", with_description(String), clear_description;
            connection_key = "connectionKey", with_connection_key(String), clear_connection_key;
            is_sample_data_extracted = "isSampleDataExtracted", with_is_sample_data_extracted(bool),
                clear_is_sample_data_extracted;
            sample_data_size_in_mbs = "sampleDataSizeInMBs", with_sample_data_size_in_mbs(i64),
                clear_sample_data_size_in_mbs;
            properties = "properties", with_properties({{String}}), clear_properties;
        }
    }
}
