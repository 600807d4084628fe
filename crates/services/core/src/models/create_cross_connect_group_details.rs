// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cross connect group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCrossConnectGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The reference name of the physical fiber connection for the cross-connect.
    pub customer_reference_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The MACsec properties.
    pub macsec_properties: Option<models::CreateMacsecProperties>,
    /// The minimum number of active cross-connects for the group to be operational.
    pub minimum_links: Option<i64>,
    /// Whether the down timer of the interface is enabled.
    pub is_interface_hold_timer_enabled: Option<bool>,
    /// The down timer of the interface in milliseconds.
    pub interface_down_timer_value_in_milliseconds: Option<i64>,
    /// Whether QoS is enabled for the cross-connect.
    pub is_qos_enabled: Option<bool>,
}

model! {
    CreateCrossConnectGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            customer_reference_name = "customerReferenceName", with_customer_reference_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            macsec_properties = "macsecProperties",
                with_macsec_properties(models::CreateMacsecProperties);
            minimum_links = "minimumLinks", with_minimum_links(i64);
            is_interface_hold_timer_enabled = "isInterfaceHoldTimerEnabled",
                with_is_interface_hold_timer_enabled(bool);
            interface_down_timer_value_in_milliseconds = "interfaceDownTimerValueInMilliseconds",
                with_interface_down_timer_value_in_milliseconds(i64);
            is_qos_enabled = "isQosEnabled", with_is_qos_enabled(bool);
        }
    }
}
