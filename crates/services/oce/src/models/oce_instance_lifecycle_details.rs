// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of an OCE instance.
    pub enum OceInstanceLifecycleDetails {
        Standby = "STANDBY",
        Failover = "FAILOVER",
        Down = "DOWN",
        Primary = "PRIMARY",
    }
}
