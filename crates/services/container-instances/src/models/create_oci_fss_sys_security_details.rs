// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI FSS sys security to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciFssSysSecurityDetails {
    /// Whether data is encrypted in transit.
    pub is_encrypted_in_transit: Option<bool>,
}

model! {
    CreateOciFssSysSecurityDetails, "auth" = "SYS" {
        optional {
            is_encrypted_in_transit = "isEncryptedInTransit", with_is_encrypted_in_transit(bool);
        }
    }
}
