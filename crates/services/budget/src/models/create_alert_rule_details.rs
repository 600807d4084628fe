// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an alert rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlertRuleDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the alert: `ACTUAL` for actual usage, `FORECAST` for predicted usage.
    pub type_: models::AlertRuleType,
    /// The threshold.
    pub threshold: f64,
    /// The type of the threshold.
    pub threshold_type: models::AlertRuleThresholdType,
    /// The email addresses that receive the alert, separated by commas, semicolons, spaces or tabs.
    /// An empty string removes them.
    pub recipients: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAlertRuleDetails {
        required {
            type_ = "type", with_type(models::AlertRuleType);
            threshold = "threshold", with_threshold(f64);
            threshold_type = "thresholdType", with_threshold_type(models::AlertRuleThresholdType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            recipients = "recipients", with_recipients(String);
            message = "message", with_message(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
