// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a databricks engine artifact location.
    ///
    /// The field `locationType` selects the variant.
    pub enum UpdateDatabricksEngineArtifactLocationDetails by "locationType", sent {
        AzureDateLakeStorage(models::UpdateAzureDataLakeStorageDatabricksEngineArtifactLocationDetails)
            = "AZURE_DATE_LAKE_STORAGE", as_azure_date_lake_storage;
        OciObjectStorage(models::UpdateOciObjectStorageDatabricksEngineArtifactLocationDetails)
            = "OCI_OBJECT_STORAGE", as_oci_object_storage;
        UcVolume(models::UpdateUcVolumeDatabricksEngineArtifactLocationDetails) = "UC_VOLUME",
            as_uc_volume;
    }
    shared {
        /// Whether a staged artifact replaces an existing file or object of the same name at the
        /// destination.
        should_overwrite_existing = "shouldOverwriteExisting", copy bool, in AzureDateLakeStorage
            OciObjectStorage UcVolume;
    }
}
