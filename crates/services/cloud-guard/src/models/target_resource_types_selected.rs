// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A target resource types selected.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResourceTypesSelected {
    /// The values.
    pub values: Option<Vec<models::TargetResourceTypesSelectedValue>>,
}

model! {
    TargetResourceTypesSelected, "kind" = "TARGETTYPES" {
        optional {
            values = "values", with_values([models::TargetResourceTypesSelectedValue]);
        }
    }
}
