// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an ICMP application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIcmpApplicationDetails {
    /// The description.
    pub description: Option<String>,
    /// The ICMP type.
    pub icmp_type: i64,
    /// The ICMP code.
    pub icmp_code: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateIcmpApplicationDetails, "type" = "ICMP" {
        required {
            icmp_type = "icmpType", with_icmp_type(i64);
        }
        optional {
            description = "description", with_description(String), clear_description;
            icmp_code = "icmpCode", with_icmp_code(i64), clear_icmp_code;
        }
    }
}
