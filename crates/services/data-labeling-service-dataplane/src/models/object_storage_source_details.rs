// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageSourceDetails {
    /// The path relative to the prefix of the source.
    pub relative_path: String,
    /// The path.
    pub path: String,
    /// The offset.
    pub offset: Option<f64>,
    /// The length.
    pub length: Option<f64>,
}

model! {
    ObjectStorageSourceDetails, "sourceType" = "OBJECT_STORAGE" {
        relative_path = "relativePath";
        path = "path";
        offset = "offset";
        length = "length";
    }
}
