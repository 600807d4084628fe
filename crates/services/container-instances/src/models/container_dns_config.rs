// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container DNS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerDnsConfig {
    /// The name servers.
    pub nameservers: Option<Vec<String>>,
    /// The search list for host names. If absent, that of the subnet.
    pub searches: Option<Vec<String>>,
    /// The options.
    pub options: Option<Vec<String>>,
}

model! {
    ContainerDnsConfig {
        nameservers = "nameservers";
        searches = "searches";
        options = "options";
    }
}
