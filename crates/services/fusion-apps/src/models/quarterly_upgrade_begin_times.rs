// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Quarterly upgrade begin times.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuarterlyUpgradeBeginTimes {
    /// The override type.
    pub override_type: Option<models::QuarterlyUpgradeBeginTimesOverrideType>,
    /// The begin times value.
    pub begin_times_value: Option<String>,
}

model! {
    QuarterlyUpgradeBeginTimes {
        override_type = "overrideType";
        begin_times_value = "beginTimesValue";
    }
}
