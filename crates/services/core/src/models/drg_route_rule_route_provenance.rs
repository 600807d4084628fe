// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the route provenance of a DRG route rule.
    pub enum DrgRouteRuleRouteProvenance {
        Static = "STATIC",
        Vcn = "VCN",
        VirtualCircuit = "VIRTUAL_CIRCUIT",
        IpsecTunnel = "IPSEC_TUNNEL",
    }
}
