// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An approval workflow maximum duration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalWorkflowMaxDuration {
    /// The value. From 1 to 1,488.
    pub value: i64,
    /// The unit.
    pub unit: models::ApprovalWorkflowMaxDurationUnit,
}

model! {
    ApprovalWorkflowMaxDuration {
        required {
            value = "value", with_value(i64);
            unit = "unit", with_unit(models::ApprovalWorkflowMaxDurationUnit);
        }
    }
}
