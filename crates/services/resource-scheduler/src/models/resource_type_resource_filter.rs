// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A resource type resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeResourceFilter {
    /// The value.
    pub value: Option<Vec<String>>,
}

model! {
    ResourceTypeResourceFilter, "attribute" = "RESOURCE_TYPE" {
        optional {
            value = "value", with_value([String]);
        }
    }
}
