// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A wrapped import key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WrappedImportKey {
    /// The key material.
    pub key_material: Secret,
    /// The wrapping algorithm.
    pub wrapping_algorithm: models::WrappedImportKeyWrappingAlgorithm,
}

model! {
    WrappedImportKey {
        required {
            key_material = "keyMaterial", with_key_material(Secret);
            wrapping_algorithm = "wrappingAlgorithm",
                with_wrapping_algorithm(models::WrappedImportKeyWrappingAlgorithm);
        }
    }
}
