// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of an import request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportRequestSummary {
    /// The key of the object.
    pub key: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The ID of the tenancy of Object Storage, if it is a different one.
    pub object_storage_tenancy_id: Option<String>,
    /// The region of Object Storage.
    pub object_storage_region: Option<String>,
    /// The key of the object that all objects are imported into.
    pub object_key_for_import: Option<String>,
    /// Whether the import includes references to data assets.
    pub are_data_asset_references_included: Option<bool>,
    /// The resolution of conflicts during the import.
    pub import_conflict_resolution: Option<models::ImportConflictResolution>,
    /// The status.
    pub status: Option<models::ImportRequestStatus>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The number of imported objects.
    pub total_imported_object_count: Option<i64>,
    /// The start time in milliseconds.
    pub time_started_in_millis: Option<i64>,
    /// The end time in milliseconds.
    pub time_ended_in_millis: Option<i64>,
    /// The error messages, by key.
    pub error_messages: Option<BTreeMap<String, String>>,
    /// The imported objects.
    pub imported_objects: Option<Vec<models::ImportObjectMetadataSummary>>,
    /// The name.
    pub name: Option<String>,
}

model! {
    ImportRequestSummary {
        key = "key";
        bucket_name = "bucketName";
        file_name = "fileName";
        object_storage_tenancy_id = "objectStorageTenancyId";
        object_storage_region = "objectStorageRegion";
        object_key_for_import = "objectKeyForImport";
        are_data_asset_references_included = "areDataAssetReferencesIncluded";
        import_conflict_resolution = "importConflictResolution";
        status = "status";
        created_by = "createdBy";
        total_imported_object_count = "totalImportedObjectCount";
        time_started_in_millis = "timeStartedInMillis";
        time_ended_in_millis = "timeEndedInMillis";
        error_messages = "errorMessages";
        imported_objects = "importedObjects";
        name = "name";
    }
}
