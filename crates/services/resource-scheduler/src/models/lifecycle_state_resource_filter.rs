// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A lifecycle state resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LifecycleStateResourceFilter {
    /// The value.
    pub value: Option<Vec<String>>,
}

model! {
    LifecycleStateResourceFilter, "attribute" = "LIFECYCLE_STATE" {
        optional {
            value = "value", with_value([String]);
        }
    }
}
