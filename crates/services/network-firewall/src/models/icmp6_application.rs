// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An icmp6 application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Icmp6Application {
    /// The name.
    pub name: String,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// The ICMP type.
    pub icmp_type: i64,
    /// The ICMP code.
    pub icmp_code: Option<i64>,
}

model! {
    Icmp6Application, "type" = "ICMP_V6" {
        name = "name";
        parent_resource_id = "parentResourceId";
        description = "description";
        icmp_type = "icmpType";
        icmp_code = "icmpCode";
    }
}
