// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A JSON format attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonFormatAttribute {
    /// Whether it is a file pattern.
    pub is_file_pattern: Option<bool>,
    /// The encoding.
    pub encoding: Option<String>,
    /// The sample entity data.
    pub sample_entity_data: Option<String>,
}

model! {
    JsonFormatAttribute, "modelType" = "JSON_FORMAT" {
        optional {
            is_file_pattern = "isFilePattern", with_is_file_pattern(bool);
            encoding = "encoding", with_encoding(String);
            sample_entity_data = "sampleEntityData", with_sample_entity_data(String);
        }
    }
}
