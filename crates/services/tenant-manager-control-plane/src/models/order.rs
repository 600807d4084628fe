// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The order number.
    pub order_number: String,
    /// The region of the data center.
    pub data_center_region: Option<String>,
    /// The email address of the administrator.
    pub admin_email: String,
    /// The order state.
    pub order_state: String,
    /// The subscriptions.
    pub subscriptions: Vec<models::SubscriptionInfo>,
}

model! {
    Order {
        order_number = "orderNumber";
        data_center_region = "dataCenterRegion";
        admin_email = "adminEmail";
        order_state = "orderState";
        subscriptions = "subscriptions";
    }
}
