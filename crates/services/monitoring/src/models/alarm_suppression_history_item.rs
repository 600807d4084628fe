// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// An alarm suppression history item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppressionHistoryItem {
    /// The OCID of the suppression.
    pub suppression_id: String,
    /// The target of the alarm suppression.
    pub alarm_suppression_target: models::AlarmSuppressionTarget,
    /// The level of the suppression: the whole alarm or specific dimensions.
    pub level: models::AlarmSuppressionHistoryItemLevel,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The value of `timeEffectiveFrom`.
    pub time_effective_from: DateTime<Utc>,
    /// The value of `timeEffectiveUntil`.
    pub time_effective_until: DateTime<Utc>,
    /// The preconditions of the alarm suppression.
    pub suppression_conditions: Option<Vec<models::SuppressionCondition>>,
}

model! {
    AlarmSuppressionHistoryItem {
        suppression_id = "suppressionId";
        alarm_suppression_target = "alarmSuppressionTarget";
        level = "level";
        display_name = "displayName";
        description = "description";
        dimensions = "dimensions";
        time_effective_from = "timeEffectiveFrom";
        time_effective_until = "timeEffectiveUntil";
        suppression_conditions = "suppressionConditions";
    }
}
