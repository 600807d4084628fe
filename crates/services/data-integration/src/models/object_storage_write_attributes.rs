// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Object storage write attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageWriteAttributes {
    /// Whether to write to single file.
    pub write_to_single_file: Option<bool>,
}

model! {
    ObjectStorageWriteAttributes, "modelType" = "OBJECT_STORAGE_WRITE_ATTRIBUTE" {
        optional {
            write_to_single_file = "writeToSingleFile", with_write_to_single_file(bool);
        }
    }
}
