// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A job definition scope.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDefinitionScope {
    /// The name of the folder.
    pub folder_name: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The folder name filter.
    pub folder_name_filter: Option<String>,
    /// The entity name filter.
    pub entity_name_filter: Option<String>,
    /// Whether the harvest extracts sample data.
    pub is_sample_data_extracted: Option<bool>,
    /// The size of the sample data for the harvest. In MB.
    pub sample_data_size_in_mbs: Option<i64>,
}

model! {
    JobDefinitionScope {
        folder_name = "folderName";
        entity_name = "entityName";
        folder_name_filter = "folderNameFilter";
        entity_name_filter = "entityNameFilter";
        is_sample_data_extracted = "isSampleDataExtracted";
        sample_data_size_in_mbs = "sampleDataSizeInMBs";
    }
}
