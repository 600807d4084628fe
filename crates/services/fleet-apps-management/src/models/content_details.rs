// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of content.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ContentDetails by "sourceType" {
        Catalog(models::CatalogContentDetails) = "CATALOG", as_catalog;
        ObjectStorageBucket(models::ObjectStorageBucketContentDetails) = "OBJECT_STORAGE_BUCKET",
            as_object_storage_bucket;
    }
}
