// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI FSS sys security.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciFssSysSecurity {
    /// Whether data is encrypted in transit.
    pub is_encrypted_in_transit: Option<bool>,
}

model! {
    OciFssSysSecurity, "auth" = "SYS" {
        is_encrypted_in_transit = "isEncryptedInTransit";
    }
}
