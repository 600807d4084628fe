// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Host information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostInfo {
    /// The host name.
    pub host_name: String,
    /// The host cores.
    pub host_cores: i64,
}

model! {
    HostInfo {
        host_name = "hostName";
        host_cores = "hostCores";
    }
}
