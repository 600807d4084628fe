// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an import request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImportRequestDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the file.
    pub file_name: String,
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
}

model! {
    CreateImportRequestDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            file_name = "fileName", with_file_name(String);
        }
        optional {
            object_storage_tenancy_id = "objectStorageTenancyId",
                with_object_storage_tenancy_id(String);
            object_storage_region = "objectStorageRegion", with_object_storage_region(String);
            object_key_for_import = "objectKeyForImport", with_object_key_for_import(String);
            are_data_asset_references_included = "areDataAssetReferencesIncluded",
                with_are_data_asset_references_included(bool);
            import_conflict_resolution = "importConflictResolution",
                with_import_conflict_resolution(models::ImportConflictResolution);
        }
    }
}
