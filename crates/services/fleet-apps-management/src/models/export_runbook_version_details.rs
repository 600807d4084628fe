// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a runbook version to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportRunbookVersionDetails {
    /// The destination or source of the content.
    pub content_destination: models::TransferRunbookContentDetails,
    /// The version.
    pub version: Option<f64>,
}

model! {
    ExportRunbookVersionDetails {
        required {
            content_destination = "contentDestination",
                with_content_destination(models::TransferRunbookContentDetails);
        }
        optional {
            version = "version", with_version(f64);
        }
    }
}
