// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A jmes path dimension value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JmesPathDimensionValue {
    /// The path.
    pub path: String,
}

model! {
    JmesPathDimensionValue, "kind" = "jmesPath" {
        required {
            path = "path", with_path(String);
        }
    }
}
