// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// ICMP traffic protocol parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IcmpTrafficProtocolParameters {
    /// The ICMP code.
    pub icmp_code: Option<i64>,
    /// The ICMP type.
    pub icmp_type: i64,
}

model! {
    IcmpTrafficProtocolParameters, "type" = "ICMP" {
        icmp_code = "icmpCode";
        icmp_type = "icmpType";
    }
}
