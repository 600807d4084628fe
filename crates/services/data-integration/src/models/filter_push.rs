// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter push.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterPush {
    /// The filter condition.
    pub filter_condition: Option<String>,
}

model! {
    FilterPush, "modelType" = "FILTER" {
        optional {
            filter_condition = "filterCondition", with_filter_condition(String);
        }
    }
}
