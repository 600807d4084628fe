// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The hosts and ports that sandboxes can connect to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedDomain {
    /// The host names.
    pub hostnames: Vec<String>,
    /// The allowed ports of the hosts.
    pub ports: Vec<i64>,
}

model! {
    AllowedDomain {
        required {
            hostnames = "hostnames", with_hostnames([String]);
            ports = "ports", with_ports([i64]);
        }
    }
}
