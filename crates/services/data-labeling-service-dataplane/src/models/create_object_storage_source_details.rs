// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateObjectStorageSourceDetails {
    /// The path relative to the prefix of the source.
    pub relative_path: String,
    /// The offset.
    pub offset: Option<f64>,
    /// The length.
    pub length: Option<f64>,
}

model! {
    CreateObjectStorageSourceDetails, "sourceType" = "OBJECT_STORAGE" {
        required {
            relative_path = "relativePath", with_relative_path(String);
        }
        optional {
            offset = "offset", with_offset(f64);
            length = "length", with_length(f64);
        }
    }
}
