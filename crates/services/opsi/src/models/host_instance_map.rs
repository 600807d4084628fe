// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A host instance map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostInstanceMap {
    /// The host name.
    pub host_name: String,
    /// The name of the instance.
    pub instance_name: String,
}

model! {
    HostInstanceMap {
        host_name = "hostName";
        instance_name = "instanceName";
    }
}
