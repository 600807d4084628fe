// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cross connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnect {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the cross-connect group.
    pub cross_connect_group_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CrossConnectLifecycleState>,
    /// The name of the FastConnect location of the cross-connect.
    pub location_name: Option<String>,
    /// The name of the meet-me room port of the cross-connect.
    pub port_name: Option<String>,
    /// The port speed of the cross-connect. Example: `10 Gbps`.
    pub port_speed_shape_name: Option<String>,
    /// The reference name of the physical fiber connection for the cross-connect.
    pub customer_reference_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The MACsec properties.
    pub macsec_properties: Option<models::MacsecProperties>,
    /// The FastConnect device at which the physical connection ends.
    pub oci_physical_device_name: Option<String>,
    /// The FastConnect device at which the logical connection ends. It can differ from the physical
    /// one.
    pub oci_logical_device_name: Option<String>,
    /// Whether the down timer of the interface is enabled.
    pub is_interface_hold_timer_enabled: Option<bool>,
    /// The down timer of the interface in milliseconds.
    pub interface_down_timer_value_in_milliseconds: Option<i64>,
    /// Whether QoS is enabled for the cross-connect.
    pub is_qos_enabled: Option<bool>,
    /// The name of the interface.
    pub interface_name: Option<String>,
}

model! {
    CrossConnect {
        compartment_id = "compartmentId";
        cross_connect_group_id = "crossConnectGroupId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        location_name = "locationName";
        port_name = "portName";
        port_speed_shape_name = "portSpeedShapeName";
        customer_reference_name = "customerReferenceName";
        time_created = "timeCreated";
        macsec_properties = "macsecProperties";
        oci_physical_device_name = "ociPhysicalDeviceName";
        oci_logical_device_name = "ociLogicalDeviceName";
        is_interface_hold_timer_enabled = "isInterfaceHoldTimerEnabled";
        interface_down_timer_value_in_milliseconds = "interfaceDownTimerValueInMilliseconds";
        is_qos_enabled = "isQosEnabled";
        interface_name = "interfaceName";
    }
}
