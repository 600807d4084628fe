// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanDetails {
    /// The host name.
    pub hostname: String,
    /// The IP addresses.
    pub ips: Vec<String>,
}

model! {
    ScanDetails {
        required {
            hostname = "hostname", with_hostname(String);
            ips = "ips", with_ips([String]);
        }
    }
}
