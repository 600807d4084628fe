// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule that moves objects to another storage tier or deletes them when they reach an age.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLifecycleRule {
    /// The name of the rule.
    pub name: String,
    /// The target of the rule: `objects`, `multipart-uploads` or `previous-object-versions`.
    pub target: Option<String>,
    /// The action of the rule: `ARCHIVE`, `INFREQUENT_ACCESS`, `DELETE`, or `ABORT` for multipart
    /// uploads.
    pub action: String,
    /// The minimum age of an object, in units of `timeUnit`, counted from its last modification.
    pub time_amount: i64,
    /// The unit of the age: days, or years of 365.2425 days. Both are rounded up to midnight UTC.
    pub time_unit: models::ObjectLifecycleRuleTimeUnit,
    /// Whether the rule is enabled.
    pub is_enabled: bool,
    /// The filter for object names. If absent, the rule applies to all objects.
    pub object_name_filter: Option<models::ObjectNameFilter>,
}

model! {
    ObjectLifecycleRule {
        required {
            name = "name", with_name(String);
            action = "action", with_action(String);
            time_amount = "timeAmount", with_time_amount(i64);
            time_unit = "timeUnit", with_time_unit(models::ObjectLifecycleRuleTimeUnit);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            target = "target", with_target(String);
            object_name_filter = "objectNameFilter",
                with_object_name_filter(models::ObjectNameFilter);
        }
    }
}
