// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A header parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeaderParameter {
    /// The value.
    pub value: Option<BTreeMap<String, String>>,
}

model! {
    HeaderParameter, "parameterType" = "HEADER" {
        optional {
            value = "value", with_value({String});
        }
    }
}
