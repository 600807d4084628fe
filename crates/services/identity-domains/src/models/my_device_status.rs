// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a my device.
    pub enum MyDeviceStatus {
        Initiated = "INITIATED",
        Inprogress = "INPROGRESS",
        Inactive = "INACTIVE",
        Enrolled = "ENROLLED",
        Locked = "LOCKED",
        Blocked = "BLOCKED",
    }
}
