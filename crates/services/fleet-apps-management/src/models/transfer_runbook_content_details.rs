// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of runbook content to transfer.
    ///
    /// The field `sourceType` selects the variant.
    pub enum TransferRunbookContentDetails by "sourceType", sent {
        ObjectStorageBucket(models::TransferRunbookObjectStorageBucketContentDetails)
            = "OBJECT_STORAGE_BUCKET", as_object_storage_bucket;
        ParUrl(models::TransferRunbookParUrlContentDetails) = "PAR_URL", as_par_url;
    }
}
