// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a spark artifact location.
    ///
    /// The field `locationType` selects the variant.
    pub enum UpdateSparkArtifactLocationDetails by "locationType", sent {
        OciObjectStorage(models::UpdateOciObjectStorageSparkArtifactLocationDetails)
            = "OCI_OBJECT_STORAGE", as_oci_object_storage;
    }
    shared {
        /// Whether a staged artifact replaces an existing file or object of the same name at the
        /// destination.
        should_overwrite_existing = "shouldOverwriteExisting", copy bool, in OciObjectStorage;
    }
}
