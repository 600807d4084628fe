// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of scheduled actions to reorder.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReorderScheduledActionsDetails {
    /// The OCID of the scheduling window.
    pub scheduling_window_id: String,
    /// The scheduled action ID orders.
    pub scheduled_action_id_orders: Vec<models::ActionOrderDetails>,
}

model! {
    ReorderScheduledActionsDetails {
        required {
            scheduling_window_id = "schedulingWindowId", with_scheduling_window_id(String);
            scheduled_action_id_orders = "scheduledActionIdOrders",
                with_scheduled_action_id_orders([models::ActionOrderDetails]);
        }
    }
}
