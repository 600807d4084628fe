// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an archive function source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateArchiveFunctionSourceDetails {
    /// The source of the function archive.
    pub archive_source_details: Option<models::UpdateArchiveSourceDetails>,
    /// The handler that an invocation of the function executes. Its value depends on the runtime.
    pub handler: Option<String>,
    /// The configuration of the functions runtime.
    pub runtime_config: Option<models::UpdateRuntimeConfig>,
}

model! {
    UpdateArchiveFunctionSourceDetails, "sourceType" = "ARCHIVE" {
        optional {
            archive_source_details = "archiveSourceDetails",
                with_archive_source_details(models::UpdateArchiveSourceDetails);
            handler = "handler", with_handler(String);
            runtime_config = "runtimeConfig", with_runtime_config(models::UpdateRuntimeConfig);
        }
    }
}
