// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of CCC upgrade schedules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccUpgradeScheduleCollection {
    /// The items on this page.
    pub items: Vec<models::CccUpgradeScheduleSummary>,
}

model! {
    CccUpgradeScheduleCollection {
        items = "items";
    }
}
