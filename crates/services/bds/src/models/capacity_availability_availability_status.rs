// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the availability status of a capacity availability.
    pub enum CapacityAvailabilityAvailabilityStatus {
        OutOfHostCapacity = "OUT_OF_HOST_CAPACITY",
        HardwareNotSupported = "HARDWARE_NOT_SUPPORTED",
        Available = "AVAILABLE",
    }
}
