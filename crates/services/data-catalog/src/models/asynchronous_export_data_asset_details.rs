// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data asset to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousExportDataAssetDetails {
    /// The objects to export, with the types of their children.
    pub export_scope: Option<Vec<models::DataAssetExportScope>>,
    /// The target object in Object Storage.
    pub object_storage_target: Option<models::ObjectStorageObjectReference>,
}

model! {
    AsynchronousExportDataAssetDetails {
        optional {
            export_scope = "exportScope", with_export_scope([models::DataAssetExportScope]);
            object_storage_target = "objectStorageTarget",
                with_object_storage_target(models::ObjectStorageObjectReference);
        }
    }
}
