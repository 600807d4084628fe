// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A storage location of a model artifact.
    ///
    /// The field `modelArtifactReferenceType` selects the variant.
    pub enum ModelArtifactReferenceDetails by "modelArtifactReferenceType", sent {
        Oss(models::OSSModelArtifactReferenceDetails) = "OSS", as_oss;
    }
}
