// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parser action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParserAction {
    /// The name.
    pub name: Option<String>,
    /// The order.
    pub order: Option<i64>,
}

model! {
    ParserAction {
        optional {
            name = "name", with_name(String);
            order = "order", with_order(i64);
        }
    }
}
