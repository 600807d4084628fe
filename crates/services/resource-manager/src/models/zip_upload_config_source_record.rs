// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A zip upload configuration source record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZipUploadConfigSourceRecord {}

model! {
    ZipUploadConfigSourceRecord, "configSourceRecordType" = "ZIP_UPLOAD" {}
}
