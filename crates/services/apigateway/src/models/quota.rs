// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A quota.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quota {
    /// The value.
    pub value: i64,
    /// The unit.
    pub unit: models::QuotaUnit,
    /// The reset policy.
    pub reset_policy: models::QuotaResetPolicy,
    /// The operation on breach.
    pub operation_on_breach: models::QuotaOperationOnBreach,
}

model! {
    Quota {
        required {
            value = "value", with_value(i64);
            unit = "unit", with_unit(models::QuotaUnit);
            reset_policy = "resetPolicy", with_reset_policy(models::QuotaResetPolicy);
            operation_on_breach = "operationOnBreach",
                with_operation_on_breach(models::QuotaOperationOnBreach);
        }
    }
}
