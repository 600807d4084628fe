// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A proxy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyConfiguration {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The hosts.
    pub hosts: Option<Vec<String>>,
    /// The port.
    pub port: Option<String>,
    /// The URL that the proxy forwards to.
    pub forward: Option<String>,
}

model! {
    ProxyConfiguration {
        is_enabled = "isEnabled";
        hosts = "hosts";
        port = "port";
        forward = "forward";
    }
}
