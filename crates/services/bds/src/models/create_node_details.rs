// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNodeDetails {
    /// The type of the node.
    pub node_type: models::NodeType,
    /// The shape.
    pub shape: String,
    /// The size of the block volume in GB.
    pub block_volume_size_in_gbs: i64,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfigDetails>,
}

model! {
    CreateNodeDetails {
        required {
            node_type = "nodeType", with_node_type(models::NodeType);
            shape = "shape", with_shape(String);
            block_volume_size_in_gbs = "blockVolumeSizeInGBs", with_block_volume_size_in_gbs(i64);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfigDetails);
        }
    }
}
