// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a level type.
    ///
    /// The field `levelType` selects the variant.
    pub enum LevelTypeDetails by "levelType" {
        NodeLevel(models::NodeLevelDetails) = "NODE_LEVEL", as_node_level;
        NodeTypeLevel(models::NodeTypeLevelDetails) = "NODE_TYPE_LEVEL", as_node_type_level;
    }
}
