// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OKE cluster resource modifier mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeClusterResourceModifierMapping {
    /// The namespace. Example: `namespace_string_5`.
    pub namespace: String,
    /// The name of the config map that contains details of the resource modifications. Example:
    /// `resource-modifier`.
    pub config_map: String,
}

model! {
    OkeClusterResourceModifierMapping {
        namespace = "namespace";
        config_map = "configMap";
    }
}
