// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data center status of an OLVM data center.
    pub enum OlvmDataCenterDataCenterStatus {
        Contend = "CONTEND",
        Maintenance = "MAINTENANCE",
        NotOperational = "NOT_OPERATIONAL",
        Problematic = "PROBLEMATIC",
        Uninitialized = "UNINITIALIZED",
        Up = "UP",
    }
}
