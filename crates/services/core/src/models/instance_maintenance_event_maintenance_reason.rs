// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance reason of an instance maintenance event.
    pub enum InstanceMaintenanceEventMaintenanceReason {
        Evacuation = "EVACUATION",
        EnvironmentalFactors = "ENVIRONMENTAL_FACTORS",
        Decommission = "DECOMMISSION",
        HardwareReplacement = "HARDWARE_REPLACEMENT",
        FirmwareUpdate = "FIRMWARE_UPDATE",
        SecurityUpdate = "SECURITY_UPDATE",
    }
}
