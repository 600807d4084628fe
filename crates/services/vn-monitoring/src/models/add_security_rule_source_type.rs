// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of an add security rule.
    pub enum AddSecurityRuleSourceType {
        CidrBlock = "CIDR_BLOCK",
        ServiceCidrBlock = "SERVICE_CIDR_BLOCK",
        NetworkSecurityGroup = "NETWORK_SECURITY_GROUP",
    }
}
