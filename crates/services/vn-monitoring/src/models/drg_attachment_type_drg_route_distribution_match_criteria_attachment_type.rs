// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attachment type of DRG attachment type DRG route distribution
    /// match criteria.
    pub enum DrgAttachmentTypeDrgRouteDistributionMatchCriteriaAttachmentType {
        Vcn = "VCN",
        VirtualCircuit = "VIRTUAL_CIRCUIT",
        RemotePeeringConnection = "REMOTE_PEERING_CONNECTION",
        IpsecTunnel = "IPSEC_TUNNEL",
        FlexTunnel = "FLEX_TUNNEL",
        Loopback = "LOOPBACK",
    }
}
