// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a replica.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaDetails {
    /// The number of proxies.
    pub proxy_count: Option<i64>,
    /// The number of CAs.
    pub ca_count: Option<i64>,
    /// The number of consoles.
    pub console_count: Option<i64>,
}

model! {
    ReplicaDetails {
        optional {
            proxy_count = "proxyCount", with_proxy_count(i64);
            ca_count = "caCount", with_ca_count(i64);
            console_count = "consoleCount", with_console_count(i64);
        }
    }
}
