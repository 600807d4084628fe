// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

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
