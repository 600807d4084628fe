// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the catalog state of an OCC availability catalog.
    pub enum OccAvailabilityCatalogCatalogState {
        NotUploaded = "NOT_UPLOADED",
        UploadFailed = "UPLOAD_FAILED",
        Staged = "STAGED",
        Published = "PUBLISHED",
        Outdated = "OUTDATED",
        Deleted = "DELETED",
    }
}
