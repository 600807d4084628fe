// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A cross connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnect {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the cross-connect group.
    pub cross_connect_group_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CrossConnectLifecycleState>,
    /// The name of the location.
    pub location_name: Option<String>,
    /// The name of the port.
    pub port_name: Option<String>,
    /// The port speed of the cross-connect. Example: `10 Gbps`.
    pub port_speed_shape_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    CrossConnect {
        compartment_id = "compartmentId";
        cross_connect_group_id = "crossConnectGroupId";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        location_name = "locationName";
        port_name = "portName";
        port_speed_shape_name = "portSpeedShapeName";
        time_created = "timeCreated";
    }
}
