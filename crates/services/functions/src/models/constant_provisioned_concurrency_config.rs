// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A constant provisioned concurrency configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConstantProvisionedConcurrencyConfig {
    /// The count.
    pub count: i64,
}

model! {
    ConstantProvisionedConcurrencyConfig, "strategy" = "CONSTANT" {
        required {
            count = "count", with_count(i64);
        }
    }
}
