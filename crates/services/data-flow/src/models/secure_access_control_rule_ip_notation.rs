// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP notation of a secure access control rule.
    pub enum SecureAccessControlRuleIpNotation {
        IpAddress = "IP_ADDRESS",
        Cidr = "CIDR",
        Vcn = "VCN",
        VcnOcid = "VCN_OCID",
    }
}
