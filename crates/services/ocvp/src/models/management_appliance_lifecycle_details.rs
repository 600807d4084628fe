// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a management appliance.
    pub enum ManagementApplianceLifecycleDetails {
        Healthy = "HEALTHY",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        Creating = "CREATING",
        WaitingForHeartbeat = "WAITING_FOR_HEARTBEAT",
        HeartbeatTimeout = "HEARTBEAT_TIMEOUT",
        CanNotConnectToVcenter = "CAN_NOT_CONNECT_TO_VCENTER",
        UiPluginIsNotRegistered = "UI_PLUGIN_IS_NOT_REGISTERED",
        UnknownDetails = "UNKNOWN_DETAILS",
    }
}
