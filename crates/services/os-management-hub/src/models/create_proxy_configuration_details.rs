// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a proxy configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProxyConfigurationDetails {
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
    CreateProxyConfigurationDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            hosts = "hosts", with_hosts([String]);
            port = "port", with_port(String);
            forward = "forward", with_forward(String);
        }
    }
}
