// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an archive function source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateArchiveFunctionSourceDetails {
    /// The source of the function archive.
    pub archive_source_details: models::CreateArchiveSourceDetails,
    /// The handler that an invocation of the function executes. Its value depends on the runtime.
    pub handler: Option<String>,
    /// The configuration of the functions runtime.
    pub runtime_config: models::CreateRuntimeConfig,
}

model! {
    CreateArchiveFunctionSourceDetails, "sourceType" = "ARCHIVE" {
        required {
            archive_source_details = "archiveSourceDetails",
                with_archive_source_details(models::CreateArchiveSourceDetails);
            runtime_config = "runtimeConfig", with_runtime_config(models::CreateRuntimeConfig);
        }
        optional {
            handler = "handler", with_handler(String);
        }
    }
}
