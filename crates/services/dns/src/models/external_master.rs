// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An external master.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalMaster {
    /// The address.
    pub address: String,
    /// The port.
    pub port: Option<i64>,
    /// The OCID of the TSIG key.
    pub tsig_key_id: Option<String>,
}

model! {
    ExternalMaster {
        required {
            address = "address", with_address(String);
        }
        optional {
            port = "port", with_port(i64);
            tsig_key_id = "tsigKeyId", with_tsig_key_id(String);
        }
    }
}
