// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A backup location.
    ///
    /// The field `destination` selects the variant.
    pub enum BackupLocation by "destination", sent {
        Bucket(models::BackupLocationBucket) = "BUCKET", as_bucket;
        PreAuthenticatedRequestUri(models::BackupLocationURI) = "PRE_AUTHENTICATED_REQUEST_URI",
            as_pre_authenticated_request_uri;
    }
}
