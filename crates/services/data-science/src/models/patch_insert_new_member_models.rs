// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch instruction that adds models to the clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchInsertNewMemberModels {
    /// The models to add or remove.
    pub values: Vec<models::MemberModelDetails>,
}

model! {
    PatchInsertNewMemberModels, "operation" = "INSERT" {
        required {
            values = "values", with_values([models::MemberModelDetails]);
        }
    }
}
