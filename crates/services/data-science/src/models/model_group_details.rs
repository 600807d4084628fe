// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a model group, by type.
    ///
    /// The field `type` selects the variant.
    pub enum ModelGroupDetails by "type" {
        Heterogeneous(models::HeterogeneousModelGroupDetails) = "HETEROGENEOUS", as_heterogeneous;
        Homogeneous(models::HomogeneousModelGroupDetails) = "HOMOGENEOUS", as_homogeneous;
        Stacked(models::StackedModelGroupDetails) = "STACKED", as_stacked;
    }
    shared {
        /// The custom metadata.
        custom_metadata_list = "customMetadataList", ref [models::CustomMetadata], in Heterogeneous
            Homogeneous Stacked;
    }
}
