// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A performance tuning analysis.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceTuningAnalysis {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    PerformanceTuningAnalysis {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
