// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCC metric alarms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccMetricAlarmCollection {
    /// The items on this page.
    pub items: Vec<models::OccMetricAlarmSummary>,
}

model! {
    OccMetricAlarmCollection {
        items = "items";
    }
}
