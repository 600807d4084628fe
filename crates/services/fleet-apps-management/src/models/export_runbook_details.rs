// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a runbook to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportRunbookDetails {
    /// The destination or source of the content.
    pub content_destination: models::TransferRunbookContentDetails,
    /// The value of `exportAs`.
    pub export_as: Option<models::ExportRunbookExportAs>,
}

model! {
    ExportRunbookDetails {
        required {
            content_destination = "contentDestination",
                with_content_destination(models::TransferRunbookContentDetails);
        }
        optional {
            export_as = "exportAs", with_export_as(models::ExportRunbookExportAs);
        }
    }
}
