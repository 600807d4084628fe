// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A steering policy answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyAnswer {
    /// The name.
    pub name: String,
    /// The type of the DNS record: `A`, `AAAA` or `CNAME`.
    pub rtype: String,
    /// The record data in the presentation format of its type. It is normalized, so the returned
    /// form can differ.
    pub rdata: String,
    /// The pool.
    pub pool: Option<String>,
    /// Whether the object is disabled.
    pub is_disabled: Option<bool>,
}

model! {
    SteeringPolicyAnswer {
        required {
            name = "name", with_name(String);
            rtype = "rtype", with_rtype(String);
            rdata = "rdata", with_rdata(String);
        }
        optional {
            pool = "pool", with_pool(String);
            is_disabled = "isDisabled", with_is_disabled(bool);
        }
    }
}
