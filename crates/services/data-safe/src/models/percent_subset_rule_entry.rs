// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A percent subset rule entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PercentSubsetRuleEntry {
    /// The percent.
    pub percent: i64,
}

model! {
    PercentSubsetRuleEntry, "ruleType" = "PERCENT" {
        required {
            percent = "percent", with_percent(i64);
        }
    }
}
