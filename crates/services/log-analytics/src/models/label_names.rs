// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Label names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelNames {
    /// The label names.
    pub label_names: Option<Vec<String>>,
}

model! {
    LabelNames {
        optional {
            label_names = "labelNames", with_label_names([String]);
        }
    }
}
