// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DRG attachment network to create.
    ///
    /// The field `type` selects the variant.
    pub enum DrgAttachmentNetworkCreateDetails by "type", sent {
        Vcn(models::VcnDrgAttachmentNetworkCreateDetails) = "VCN", as_vcn;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Vcn;
    }
}
