// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI FSS mount option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciFssMountOption {
    /// The generic or NFS mount option.
    pub option: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    OciFssMountOption {
        option = "option";
        value = "value";
    }
}
