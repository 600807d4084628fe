// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dataset to snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotDatasetDetails {
    /// Whether annotations are included.
    pub are_annotations_included: bool,
    /// Whether unannotated records are included.
    pub are_unannotated_records_included: bool,
    /// The export details.
    pub export_details: models::ObjectStorageSnapshotExportDetails,
    /// The format of the export.
    pub export_format: Option<models::ExportFormat>,
}

model! {
    SnapshotDatasetDetails {
        required {
            are_annotations_included = "areAnnotationsIncluded",
                with_are_annotations_included(bool);
            are_unannotated_records_included = "areUnannotatedRecordsIncluded",
                with_are_unannotated_records_included(bool);
            export_details = "exportDetails",
                with_export_details(models::ObjectStorageSnapshotExportDetails);
        }
        optional {
            export_format = "exportFormat", with_export_format(models::ExportFormat);
        }
    }
}
