// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The destination to which a model artifact is imported. Only Object Storage is supported.
    ///
    /// The field `artifactSourceType` selects the variant.
    pub enum ArtifactImportDetails by "artifactSourceType", sent {
        OracleObjectStorage(models::ArtifactImportDetailsObjectStorage) = "ORACLE_OBJECT_STORAGE",
            as_oracle_object_storage;
    }
}
