// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch instruction that excludes models of the source model group from the clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRemoveMemberModels {
    /// The models to add or remove.
    pub values: Vec<models::MemberModelDetails>,
}

model! {
    PatchRemoveMemberModels, "operation" = "REMOVE" {
        required {
            values = "values", with_values([models::MemberModelDetails]);
        }
    }
}
