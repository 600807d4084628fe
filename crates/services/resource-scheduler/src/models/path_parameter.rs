// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A path parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PathParameter {
    /// The value.
    pub value: Option<BTreeMap<String, String>>,
}

model! {
    PathParameter, "parameterType" = "PATH" {
        optional {
            value = "value", with_value({String});
        }
    }
}
