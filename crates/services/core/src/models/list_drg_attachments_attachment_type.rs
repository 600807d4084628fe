// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `attachmentType` in `ListDrgAttachments`.
    pub enum ListDrgAttachmentsAttachmentType {
        Vcn = "VCN",
        VirtualCircuit = "VIRTUAL_CIRCUIT",
        RemotePeeringConnection = "REMOTE_PEERING_CONNECTION",
        IpsecTunnel = "IPSEC_TUNNEL",
        All = "ALL",
    }
}
