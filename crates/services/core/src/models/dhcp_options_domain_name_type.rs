// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the domain name type of DHCP options.
    pub enum DhcpOptionsDomainNameType {
        SubnetDomain = "SUBNET_DOMAIN",
        VcnDomain = "VCN_DOMAIN",
        CustomDomain = "CUSTOM_DOMAIN",
    }
}
