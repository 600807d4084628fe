// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of JRE usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JreUsageCollection {
    /// The items on this page.
    pub items: Vec<models::JreUsage>,
}

model! {
    JreUsageCollection {
        items = "items";
    }
}
