// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a placement instruction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementInstructionDetails {
    /// The type.
    pub type_: models::PlacementInstructionType,
    /// The value.
    pub value: String,
}

model! {
    PlacementInstructionDetails {
        required {
            type_ = "type", with_type(models::PlacementInstructionType);
            value = "value", with_value(String);
        }
    }
}
