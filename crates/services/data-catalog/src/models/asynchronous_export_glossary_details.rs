// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a glossary to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousExportGlossaryDetails {
    /// The target object in Object Storage.
    pub object_storage_target: Option<models::ObjectStorageObjectReference>,
}

model! {
    AsynchronousExportGlossaryDetails {
        optional {
            object_storage_target = "objectStorageTarget",
                with_object_storage_target(models::ObjectStorageObjectReference);
        }
    }
}
