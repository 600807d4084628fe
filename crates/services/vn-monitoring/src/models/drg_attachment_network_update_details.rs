// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a DRG attachment network update.
    ///
    /// The field `type` selects the variant.
    pub enum DrgAttachmentNetworkUpdateDetails by "type", sent {
        Internet(models::InternetDrgAttachmentNetworkUpdateDetails) = "INTERNET", as_internet;
        Loopback(models::LoopbackDrgAttachmentNetworkUpdateDetails) = "LOOPBACK", as_loopback;
        Vcn(models::VcnDrgAttachmentNetworkUpdateDetails) = "VCN", as_vcn;
        VirtualCircuit(models::VirtualCircuitDrgAttachmentNetworkUpdateDetails) = "VIRTUAL_CIRCUIT",
            as_virtual_circuit;
    }
}
