// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a request to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousExportRequestDetails {
    /// The target object in Object Storage.
    pub object_storage_target: Option<models::ObjectStorageObjectReference>,
}

model! {
    AsynchronousExportRequestDetails {
        object_storage_target = "objectStorageTarget";
    }
}
