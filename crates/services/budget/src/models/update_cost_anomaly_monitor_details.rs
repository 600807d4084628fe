// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cost anomaly monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCostAnomalyMonitorDetails {
    /// The description.
    pub description: Option<String>,
    /// The assignment of the cost alert subscription.
    pub cost_alert_subscription_map: Option<models::CostAlertSubscriptionMap>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateCostAnomalyMonitorDetails {
        optional {
            description = "description", with_description(String), clear_description;
            cost_alert_subscription_map = "costAlertSubscriptionMap",
                with_cost_alert_subscription_map(models::CostAlertSubscriptionMap),
                clear_cost_alert_subscription_map;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
