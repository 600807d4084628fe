// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Mac device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacDeviceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Mac order.
    pub mac_order_id: String,
    /// The serial number of the Mac device.
    pub serial_number: String,
    /// The IP address of the Mac device.
    pub ip_address: String,
    /// The shape.
    pub shape: models::MacDeviceShape,
    /// The lifecycle state.
    pub lifecycle_state: models::MacDeviceLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether the device is decommissioned.
    pub is_marked_decom: bool,
    /// The time at which the device was decommissioned.
    pub time_decom: DateTime<Utc>,
}

model! {
    MacDeviceSummary {
        id = "id";
        compartment_id = "compartmentId";
        mac_order_id = "macOrderId";
        serial_number = "serialNumber";
        ip_address = "ipAddress";
        shape = "shape";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_marked_decom = "isMarkedDecom";
        time_decom = "timeDecom";
    }
}
