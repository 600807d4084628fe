// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a cross connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossConnectDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// The reference name of the physical fiber connection for the cross-connect.
    pub customer_reference_name: Option<String>,
    /// The MACsec properties.
    pub macsec_properties: Option<models::UpdateMacsecProperties>,
    /// Whether the down timer of the interface is enabled.
    pub is_interface_hold_timer_enabled: Option<bool>,
    /// The down timer of the interface in milliseconds.
    pub interface_down_timer_value_in_milliseconds: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateCrossConnectDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            is_active = "isActive", with_is_active(bool), clear_is_active;
            customer_reference_name = "customerReferenceName", with_customer_reference_name(String),
                clear_customer_reference_name;
            macsec_properties = "macsecProperties",
                with_macsec_properties(models::UpdateMacsecProperties), clear_macsec_properties;
            is_interface_hold_timer_enabled = "isInterfaceHoldTimerEnabled",
                with_is_interface_hold_timer_enabled(bool), clear_is_interface_hold_timer_enabled;
            interface_down_timer_value_in_milliseconds = "interfaceDownTimerValueInMilliseconds",
                with_interface_down_timer_value_in_milliseconds(i64),
                clear_interface_down_timer_value_in_milliseconds;
        }
    }
}
