// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a Mac order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMacOrderDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description of the order.
    pub order_description: Option<String>,
    /// The number of Macs ordered.
    pub order_size: Option<i64>,
    /// The shape.
    pub shape: Option<models::MacOrderShape>,
    /// The IP range of the order.
    pub ip_range: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateMacOrderDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            order_description = "orderDescription", with_order_description(String),
                clear_order_description;
            order_size = "orderSize", with_order_size(i64), clear_order_size;
            shape = "shape", with_shape(models::MacOrderShape), clear_shape;
            ip_range = "ipRange", with_ip_range(String), clear_ip_range;
        }
    }
}
