// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ICMP application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIcmpApplicationDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The ICMP type.
    pub icmp_type: i64,
    /// The ICMP code.
    pub icmp_code: Option<i64>,
}

model! {
    CreateIcmpApplicationDetails, "type" = "ICMP" {
        required {
            name = "name", with_name(String);
            icmp_type = "icmpType", with_icmp_type(i64);
        }
        optional {
            description = "description", with_description(String);
            icmp_code = "icmpCode", with_icmp_code(i64);
        }
    }
}
