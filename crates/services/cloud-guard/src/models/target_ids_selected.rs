// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A target IDs selected.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetIdsSelected {
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    TargetIdsSelected, "kind" = "TARGETIDS" {
        optional {
            values = "values", with_values([String]);
        }
    }
}
