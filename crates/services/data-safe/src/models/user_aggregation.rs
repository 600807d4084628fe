// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A user aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAggregation {
    /// The items on this page.
    pub items: Vec<BTreeMap<String, Value>>,
}

model! {
    UserAggregation {
        items = "items";
    }
}
