// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cross connect to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCrossConnectDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cross-connect group.
    pub cross_connect_group_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of an existing cross-connect or group whose router the new cross-connect must not
    /// share.
    pub far_cross_connect_or_cross_connect_group_id: Option<String>,
    /// The name of the location. Example: `CyrusOne, Chandler, AZ`.
    pub location_name: String,
    /// The OCID of an existing cross-connect or group whose router the new cross-connect shares.
    pub near_cross_connect_or_cross_connect_group_id: Option<String>,
    /// The port speed of the cross-connect. Example: `10 Gbps`.
    pub port_speed_shape_name: String,
}

model! {
    CreateCrossConnectDetails {
        compartment_id = "compartmentId";
        cross_connect_group_id = "crossConnectGroupId";
        display_name = "displayName";
        far_cross_connect_or_cross_connect_group_id = "farCrossConnectOrCrossConnectGroupId";
        location_name = "locationName";
        near_cross_connect_or_cross_connect_group_id = "nearCrossConnectOrCrossConnectGroupId";
        port_speed_shape_name = "portSpeedShapeName";
    }
}
