// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private source scan host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateSourceScanHost {
    /// The scan hostname.
    pub scan_hostname: String,
    /// The port of the SCAN listener or host.
    pub scan_port: i64,
    /// The description.
    pub description: Option<String>,
}

model! {
    PrivateSourceScanHost {
        required {
            scan_hostname = "scanHostname", with_scan_hostname(String);
            scan_port = "scanPort", with_scan_port(i64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
