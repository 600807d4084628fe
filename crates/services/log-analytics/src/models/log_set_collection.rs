// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of log sets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSetCollection {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    LogSetCollection {
        items = "items";
    }
}
