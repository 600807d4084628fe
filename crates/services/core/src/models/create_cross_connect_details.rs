// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cross connect to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCrossConnectDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cross-connect group.
    pub cross_connect_group_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of an existing cross-connect or group whose router the new cross-connect must not
    /// share.
    pub far_cross_connect_or_cross_connect_group_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The name of the FastConnect location of the cross-connect. Example: `CyrusOne, Chandler,
    /// AZ`.
    pub location_name: String,
    /// The OCID of an existing cross-connect or group whose router the new cross-connect shares.
    pub near_cross_connect_or_cross_connect_group_id: Option<String>,
    /// The port speed of the cross-connect. Example: `10 Gbps`.
    pub port_speed_shape_name: String,
    /// The reference name of the physical fiber connection for the cross-connect.
    pub customer_reference_name: Option<String>,
    /// The MACsec properties.
    pub macsec_properties: Option<models::CreateMacsecProperties>,
    /// Whether the down timer of the interface is enabled.
    pub is_interface_hold_timer_enabled: Option<bool>,
    /// The down timer of the interface in milliseconds.
    pub interface_down_timer_value_in_milliseconds: Option<i64>,
    /// Whether QoS is enabled for the cross-connect.
    pub is_qos_enabled: Option<bool>,
    /// The FastConnect device at which the physical connection ends.
    pub oci_physical_device_name: Option<String>,
    /// The name of the interface.
    pub interface_name: Option<String>,
}

model! {
    CreateCrossConnectDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            location_name = "locationName", with_location_name(String);
            port_speed_shape_name = "portSpeedShapeName", with_port_speed_shape_name(String);
        }
        optional {
            cross_connect_group_id = "crossConnectGroupId", with_cross_connect_group_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            far_cross_connect_or_cross_connect_group_id = "farCrossConnectOrCrossConnectGroupId",
                with_far_cross_connect_or_cross_connect_group_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            near_cross_connect_or_cross_connect_group_id = "nearCrossConnectOrCrossConnectGroupId",
                with_near_cross_connect_or_cross_connect_group_id(String);
            customer_reference_name = "customerReferenceName", with_customer_reference_name(String);
            macsec_properties = "macsecProperties",
                with_macsec_properties(models::CreateMacsecProperties);
            is_interface_hold_timer_enabled = "isInterfaceHoldTimerEnabled",
                with_is_interface_hold_timer_enabled(bool);
            interface_down_timer_value_in_milliseconds = "interfaceDownTimerValueInMilliseconds",
                with_interface_down_timer_value_in_milliseconds(i64);
            is_qos_enabled = "isQosEnabled", with_is_qos_enabled(bool);
            oci_physical_device_name = "ociPhysicalDeviceName",
                with_oci_physical_device_name(String);
            interface_name = "interfaceName", with_interface_name(String);
        }
    }
}
