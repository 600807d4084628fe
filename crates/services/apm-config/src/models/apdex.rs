// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An apdex.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Apdex {
    /// The expression of the span filter.
    pub filter_text: String,
    /// The priority.
    pub priority: i64,
    /// Whether the feature or resource is enabled. Default: `true`.
    pub is_enabled: Option<bool>,
    /// The satisfied response time. In milliseconds.
    pub satisfied_response_time: Option<i64>,
    /// The tolerating response time. In milliseconds.
    pub tolerating_response_time: Option<i64>,
    /// Whether to apply to error spans. Default: `false`.
    pub is_apply_to_error_spans: Option<bool>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    Apdex {
        required {
            filter_text = "filterText", with_filter_text(String);
            priority = "priority", with_priority(i64);
        }
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            satisfied_response_time = "satisfiedResponseTime", with_satisfied_response_time(i64);
            tolerating_response_time = "toleratingResponseTime", with_tolerating_response_time(i64);
            is_apply_to_error_spans = "isApplyToErrorSpans", with_is_apply_to_error_spans(bool);
            display_name = "displayName", with_display_name(String);
        }
    }
}
