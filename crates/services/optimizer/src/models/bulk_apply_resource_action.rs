// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A bulk apply resource action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkApplyResourceAction {
    /// The OCID of the resource action.
    pub resource_action_id: String,
    /// The status.
    pub status: Option<models::BulkApplyResourceActionStatus>,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// The name of the strategy.
    pub strategy_name: Option<String>,
}

model! {
    BulkApplyResourceAction {
        required {
            resource_action_id = "resourceActionId", with_resource_action_id(String);
        }
        optional {
            status = "status", with_status(models::BulkApplyResourceActionStatus);
            time_status_end = "timeStatusEnd", with_time_status_end(DateTime<Utc>);
            parameters = "parameters", with_parameters({Value});
            strategy_name = "strategyName", with_strategy_name(String);
        }
    }
}
