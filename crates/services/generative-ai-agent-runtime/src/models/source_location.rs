// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A source location.
    ///
    /// The field `sourceLocationType` selects the variant.
    pub enum SourceLocation by "sourceLocationType" {
        OciDatabase(models::OciDatabaseSourceLocation) = "OCI_DATABASE", as_oci_database;
        OciObjectStorage(models::OciObjectStorageSourceLocation) = "OCI_OBJECT_STORAGE",
            as_oci_object_storage;
        OciOpenSearch(models::OciOpenSearchSourceLocation) = "OCI_OPEN_SEARCH", as_oci_open_search;
    }
}
