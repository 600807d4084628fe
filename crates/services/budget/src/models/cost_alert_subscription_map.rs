// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cost alert subscription map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAlertSubscriptionMap {
    /// The operator.
    pub operator: Option<models::CostAlertSubscriptionMapOperator>,
    /// The absolute threshold.
    pub threshold_absolute_value: Option<i64>,
    /// The relative threshold, in percent.
    pub threshold_relative_percent: Option<i64>,
    /// The OCID of the cost alert subscription.
    pub cost_alert_subscription_id: Option<String>,
}

model! {
    CostAlertSubscriptionMap {
        optional {
            operator = "operator", with_operator(models::CostAlertSubscriptionMapOperator);
            threshold_absolute_value = "thresholdAbsoluteValue", with_threshold_absolute_value(i64);
            threshold_relative_percent = "thresholdRelativePercent",
                with_threshold_relative_percent(i64);
            cost_alert_subscription_id = "costAlertSubscriptionId",
                with_cost_alert_subscription_id(String);
        }
    }
}
