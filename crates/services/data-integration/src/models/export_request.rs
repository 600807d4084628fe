// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An export request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportRequest {
    /// The key of the object.
    pub key: Option<String>,
    /// The keys of the objects.
    pub object_keys: Option<Vec<String>>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The ID of the tenancy of Object Storage, if it is a different one.
    pub object_storage_tenancy_id: Option<String>,
    /// The region of Object Storage.
    pub object_storage_region: Option<String>,
    /// Whether references are exported with the objects.
    pub are_references_included: Option<bool>,
    /// Whether to overwrite an existing object in Object Storage.
    pub is_object_overwrite_enabled: Option<bool>,
    /// The filters.
    pub filters: Option<Vec<String>>,
    /// The status.
    pub status: Option<models::ExportRequestStatus>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The number of exported objects.
    pub total_exported_object_count: Option<i64>,
    /// The start time in milliseconds.
    pub time_started_in_millis: Option<i64>,
    /// The end time in milliseconds.
    pub time_ended_in_millis: Option<i64>,
    /// The error messages, by key.
    pub error_messages: Option<BTreeMap<String, String>>,
    /// The exported objects.
    pub exported_items: Option<Vec<models::ExportObjectMetadataSummary>>,
    /// The referenced objects.
    pub referenced_items: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    ExportRequest {
        key = "key";
        object_keys = "objectKeys";
        bucket_name = "bucketName";
        file_name = "fileName";
        object_storage_tenancy_id = "objectStorageTenancyId";
        object_storage_region = "objectStorageRegion";
        are_references_included = "areReferencesIncluded";
        is_object_overwrite_enabled = "isObjectOverwriteEnabled";
        filters = "filters";
        status = "status";
        created_by = "createdBy";
        total_exported_object_count = "totalExportedObjectCount";
        time_started_in_millis = "timeStartedInMillis";
        time_ended_in_millis = "timeEndedInMillis";
        error_messages = "errorMessages";
        exported_items = "exportedItems";
        referenced_items = "referencedItems";
        name = "name";
    }
}
