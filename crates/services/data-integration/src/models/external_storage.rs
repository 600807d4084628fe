// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// External storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalStorage {
    /// The ID of the storage.
    pub storage_id: Option<String>,
    /// The storage name.
    pub storage_name: Option<String>,
    /// The host name.
    pub host: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The bucket.
    pub bucket: Option<String>,
}

model! {
    ExternalStorage, "modelType" = "EXTERNAL_STORAGE" {
        optional {
            storage_id = "storageId", with_storage_id(String);
            storage_name = "storageName", with_storage_name(String);
            host = "host", with_host(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
