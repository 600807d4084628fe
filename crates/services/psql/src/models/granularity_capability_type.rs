// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a granularity capability.
    pub enum GranularityCapabilityType {
        Fixed = "FIXED",
        ClientInput = "CLIENT_INPUT",
        BackendDetermined = "BACKEND_DETERMINED",
    }
}
