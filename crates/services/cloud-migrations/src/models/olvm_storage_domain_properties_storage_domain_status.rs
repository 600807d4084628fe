// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage domain status of OLVM storage domain properties.
    pub enum OlvmStorageDomainPropertiesStorageDomainStatus {
        Activating = "ACTIVATING",
        Active = "ACTIVE",
        Detaching = "DETACHING",
        Inactive = "INACTIVE",
        Locked = "LOCKED",
        Maintenance = "MAINTENANCE",
        Mixed = "MIXED",
        PreparingForMaintenance = "PREPARING_FOR_MAINTENANCE",
        Unattached = "UNATTACHED",
        UnknownValue = "UNKNOWN",
    }
}
