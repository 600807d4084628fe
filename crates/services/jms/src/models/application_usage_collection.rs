// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of application usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationUsageCollection {
    /// The items on this page.
    pub items: Vec<models::ApplicationUsage>,
}

model! {
    ApplicationUsageCollection {
        items = "items";
    }
}
