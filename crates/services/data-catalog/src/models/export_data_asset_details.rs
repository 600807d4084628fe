// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data asset to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportDataAssetDetails {
    /// The objects to export, with the types of their children.
    pub export_scope: Option<Vec<models::DataAssetExportScope>>,
}

model! {
    ExportDataAssetDetails {
        optional {
            export_scope = "exportScope", with_export_scope([models::DataAssetExportScope]);
        }
    }
}
