// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the managed auto fail over readiness of a Data Guard group.
    pub enum DataGuardGroupManagedAutoFailOverReadiness {
        Healthy = "HEALTHY",
        Critical = "CRITICAL",
    }
}
