// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The source of a model artifact to export. Object Storage is the only supported type.
    ///
    /// The field `artifactSourceType` selects the variant.
    pub enum ArtifactExportDetails by "artifactSourceType", sent {
        OracleObjectStorage(models::ArtifactExportDetailsObjectStorage) = "ORACLE_OBJECT_STORAGE",
            as_oracle_object_storage;
    }
}
