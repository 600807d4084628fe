// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DRG attachment network update.
    ///
    /// The field `type` selects the variant.
    pub enum DrgAttachmentNetworkUpdateDetails by "type", sent {
        Vcn(models::VcnDrgAttachmentNetworkUpdateDetails) = "VCN", as_vcn;
    }
}
