// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container DNS configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerDnsConfigDetails {
    /// The name servers.
    pub nameservers: Option<Vec<String>>,
    /// The search list for host names. If absent, that of the subnet.
    pub searches: Option<Vec<String>>,
    /// The options.
    pub options: Option<Vec<String>>,
}

model! {
    CreateContainerDnsConfigDetails {
        optional {
            nameservers = "nameservers", with_nameservers([String]);
            searches = "searches", with_searches([String]);
            options = "options", with_options([String]);
        }
    }
}
