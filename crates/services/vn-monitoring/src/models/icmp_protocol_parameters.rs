// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// ICMP protocol parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IcmpProtocolParameters {
    /// The ICMP code.
    pub icmp_code: Option<i64>,
    /// The ICMP type.
    pub icmp_type: i64,
}

model! {
    IcmpProtocolParameters, "type" = "ICMP" {
        required {
            icmp_type = "icmpType", with_icmp_type(i64);
        }
        optional {
            icmp_code = "icmpCode", with_icmp_code(i64);
        }
    }
}
