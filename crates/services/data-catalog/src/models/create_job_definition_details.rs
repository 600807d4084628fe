// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a job definition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDefinitionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the job.
    pub job_type: models::JobDefinitionJobType,
    /// Whether the job or update is incremental.
    pub is_incremental: Option<bool>,
    /// The key of the data asset.
    pub data_asset_key: Option<String>,
    /// The key of the glossary.
    pub glossary_key: Option<String>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// Whether the harvest extracts sample data.
    pub is_sample_data_extracted: Option<bool>,
    /// The size of the sample data for the harvest. In MB.
    pub sample_data_size_in_mbs: Option<i64>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateJobDefinitionDetails {
        required {
            display_name = "displayName", with_display_name(String);
            job_type = "jobType", with_job_type(models::JobDefinitionJobType);
        }
        optional {
            description = "description", with_description(String);
            is_incremental = "isIncremental", with_is_incremental(bool);
            data_asset_key = "dataAssetKey", with_data_asset_key(String);
            glossary_key = "glossaryKey", with_glossary_key(String);
            connection_key = "connectionKey", with_connection_key(String);
            is_sample_data_extracted = "isSampleDataExtracted", with_is_sample_data_extracted(bool);
            sample_data_size_in_mbs = "sampleDataSizeInMBs", with_sample_data_size_in_mbs(i64);
            properties = "properties", with_properties({{String}});
        }
    }
}
