// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OKE cluster resource modifier mapping to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeClusterResourceModifierMappingDetails {
    /// The namespace. Example: `namespace_string_5`.
    pub namespace: String,
    /// The name of the config map that contains details of the resource modifications. Example:
    /// `resource-modifier`.
    pub config_map: String,
}

model! {
    CreateOkeClusterResourceModifierMappingDetails {
        required {
            namespace = "namespace", with_namespace(String);
            config_map = "configMap", with_config_map(String);
        }
    }
}
