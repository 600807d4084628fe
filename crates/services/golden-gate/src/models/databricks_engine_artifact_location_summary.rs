// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a databricks engine artifact location.
    ///
    /// The field `locationType` selects the variant.
    pub enum DatabricksEngineArtifactLocationSummary by "locationType" {
        AzureDateLakeStorage(models::AzureDataLakeStorageDatabricksEngineArtifactLocationSummary)
            = "AZURE_DATE_LAKE_STORAGE", as_azure_date_lake_storage;
        OciObjectStorage(models::OciObjectStorageDatabricksEngineArtifactLocationSummary)
            = "OCI_OBJECT_STORAGE", as_oci_object_storage;
        UcVolume(models::UcVolumeDatabricksEngineArtifactLocationSummary) = "UC_VOLUME",
            as_uc_volume;
    }
    shared {
        /// Whether a staged artifact replaces an existing file or object of the same name at the
        /// destination.
        should_overwrite_existing = "shouldOverwriteExisting", copy bool, in AzureDateLakeStorage
            OciObjectStorage UcVolume;
    }
}
