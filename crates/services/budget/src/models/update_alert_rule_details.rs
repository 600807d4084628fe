// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an alert rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAlertRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the alert: `ACTUAL` for actual usage, `FORECAST` for predicted usage.
    pub type_: Option<models::AlertRuleType>,
    /// The threshold.
    pub threshold: Option<f64>,
    /// The type of the threshold.
    pub threshold_type: Option<models::AlertRuleThresholdType>,
    /// The email addresses that receive the alert, separated by commas, semicolons, spaces or tabs.
    /// An empty string removes them.
    pub recipients: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAlertRuleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            type_ = "type", with_type(models::AlertRuleType), clear_type;
            threshold = "threshold", with_threshold(f64), clear_threshold;
            threshold_type = "thresholdType", with_threshold_type(models::AlertRuleThresholdType),
                clear_threshold_type;
            recipients = "recipients", with_recipients(String), clear_recipients;
            description = "description", with_description(String), clear_description;
            message = "message", with_message(String), clear_message;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
