// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the availability status of a capacity report shape availability.
    pub enum CapacityReportShapeAvailabilityAvailabilityStatus {
        OutOfHostCapacity = "OUT_OF_HOST_CAPACITY",
        HardwareNotSupported = "HARDWARE_NOT_SUPPORTED",
        Available = "AVAILABLE",
    }
}
