// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cost anomaly monitor to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCostAnomalyMonitorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The filter for the target resources.
    pub target_resource_filter: models::TargetResourceFilter,
    /// The assignment of the cost alert subscription.
    pub cost_alert_subscription_map: Option<models::CostAlertSubscriptionMap>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateCostAnomalyMonitorDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            target_resource_filter = "targetResourceFilter",
                with_target_resource_filter(models::TargetResourceFilter);
        }
        optional {
            description = "description", with_description(String);
            cost_alert_subscription_map = "costAlertSubscriptionMap",
                with_cost_alert_subscription_map(models::CostAlertSubscriptionMap);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
