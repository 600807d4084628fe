// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an action order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionOrderDetails {
    /// The position of the scheduled action in the order.
    pub action_order: Option<i64>,
    /// The OCID of the action resource.
    pub action_resource_id: Option<String>,
}

model! {
    ActionOrderDetails {
        optional {
            action_order = "actionOrder", with_action_order(i64);
            action_resource_id = "actionResourceId", with_action_resource_id(String);
        }
    }
}
