// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an export request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExportRequestDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The ID of the tenancy of Object Storage, if it is a different one.
    pub object_storage_tenancy_id: Option<String>,
    /// The region of Object Storage.
    pub object_storage_region: Option<String>,
    /// Whether to overwrite an existing object in Object Storage.
    pub is_object_overwrite_enabled: Option<bool>,
    /// The keys of the objects.
    pub object_keys: Option<Vec<String>>,
    /// Whether references are exported with the objects.
    pub are_references_included: Option<bool>,
    /// The filters.
    pub filters: Option<Vec<String>>,
}

model! {
    CreateExportRequestDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            file_name = "fileName", with_file_name(String);
            object_storage_tenancy_id = "objectStorageTenancyId",
                with_object_storage_tenancy_id(String);
            object_storage_region = "objectStorageRegion", with_object_storage_region(String);
            is_object_overwrite_enabled = "isObjectOverwriteEnabled",
                with_is_object_overwrite_enabled(bool);
            object_keys = "objectKeys", with_object_keys([String]);
            are_references_included = "areReferencesIncluded", with_are_references_included(bool);
            filters = "filters", with_filters([String]);
        }
    }
}
