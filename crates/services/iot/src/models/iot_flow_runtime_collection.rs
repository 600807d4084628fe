// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of IoT flow runtimes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IotFlowRuntimeCollection {
    /// The items on this page.
    pub items: Vec<models::IotFlowRuntimeSummary>,
}

model! {
    IotFlowRuntimeCollection {
        items = "items";
    }
}
