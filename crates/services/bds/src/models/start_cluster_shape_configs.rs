// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Start cluster shape configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartClusterShapeConfigs {
    /// The node type shape configurations.
    pub node_type_shape_configs: Vec<models::NodeTypeShapeConfig>,
}

model! {
    StartClusterShapeConfigs {
        required {
            node_type_shape_configs = "nodeTypeShapeConfigs",
                with_node_type_shape_configs([models::NodeTypeShapeConfig]);
        }
    }
}
