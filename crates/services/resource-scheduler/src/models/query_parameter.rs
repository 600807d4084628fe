// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A query parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryParameter {
    /// The value.
    pub value: Option<BTreeMap<String, String>>,
}

model! {
    QueryParameter, "parameterType" = "QUERY" {
        optional {
            value = "value", with_value({String});
        }
    }
}
