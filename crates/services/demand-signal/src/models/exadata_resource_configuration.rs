// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Exadata resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataResourceConfiguration {
    /// The type of the node.
    pub node_type: String,
    /// The hw generation.
    pub hw_generation: Option<String>,
    /// The type of the usage of the resource.
    pub usage_type: String,
}

model! {
    ExadataResourceConfiguration, "resource" = "EXADATA" {
        required {
            node_type = "nodeType", with_node_type(String);
            usage_type = "usageType", with_usage_type(String);
        }
        optional {
            hw_generation = "hwGeneration", with_hw_generation(String);
        }
    }
}
