// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a function source to archive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveFunctionSourceDetails {
    /// The source of the function archive.
    pub archive_source_details: models::ArchiveSourceDetails,
    /// The handler that an invocation of the function executes. Its value depends on the runtime.
    pub handler: Option<String>,
    /// The configuration of the functions runtime.
    pub runtime_config: models::RuntimeConfig,
    /// The source code sha256.
    pub source_code_sha256: Option<String>,
}

model! {
    ArchiveFunctionSourceDetails, "sourceType" = "ARCHIVE" {
        archive_source_details = "archiveSourceDetails";
        handler = "handler";
        runtime_config = "runtimeConfig";
        source_code_sha256 = "sourceCodeSha256";
    }
}
