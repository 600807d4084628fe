// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an alert policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlertPolicyDetails {
    /// The feature of Data Safe that the alert policy belongs to.
    pub alert_policy_type: models::AlertPolicyType,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The severity.
    pub severity: models::AlertPolicySeverity,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The alert policy rule details.
    pub alert_policy_rule_details: Option<Vec<models::CreateAlertPolicyRuleDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAlertPolicyDetails {
        required {
            alert_policy_type = "alertPolicyType", with_alert_policy_type(models::AlertPolicyType);
            severity = "severity", with_severity(models::AlertPolicySeverity);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            alert_policy_rule_details = "alertPolicyRuleDetails",
                with_alert_policy_rule_details([models::CreateAlertPolicyRuleDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
