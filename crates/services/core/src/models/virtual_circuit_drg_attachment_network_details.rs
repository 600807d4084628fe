// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual circuit DRG attachment network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitDrgAttachmentNetworkDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// Whether all traffic of the virtual circuits is encrypted.
    pub transport_only_mode: Option<bool>,
}

model! {
    VirtualCircuitDrgAttachmentNetworkDetails, "type" = "VIRTUAL_CIRCUIT" {
        id = "id";
        transport_only_mode = "transportOnlyMode";
    }
}
