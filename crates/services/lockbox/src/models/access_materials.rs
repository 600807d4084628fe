// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

/// Access materials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessMaterials {
    /// The details.
    pub details: BTreeMap<String, Secret>,
}

model! {
    AccessMaterials {
        details = "details";
    }
}
