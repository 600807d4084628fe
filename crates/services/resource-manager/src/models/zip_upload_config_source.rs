// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A zip upload configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZipUploadConfigSource {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
}

model! {
    ZipUploadConfigSource, "configSourceType" = "ZIP_UPLOAD" {
        working_directory = "workingDirectory";
    }
}
