// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A defined tags resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedTagsResourceFilter {
    /// The value.
    pub value: Option<Vec<models::DefinedTagFilterValue>>,
}

model! {
    DefinedTagsResourceFilter, "attribute" = "DEFINED_TAGS" {
        optional {
            value = "value", with_value([models::DefinedTagFilterValue]);
        }
    }
}
