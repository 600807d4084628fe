// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition operator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionOperator {
    /// The name.
    pub name: models::ConditionOperatorName,
    /// The display name.
    pub display_name: String,
}

model! {
    ConditionOperator {
        name = "name";
        display_name = "displayName";
    }
}
