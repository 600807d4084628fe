// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the temporal preference of an entity attribute.
    pub enum EntityAttributeTemporalPreference {
        Past = "PAST",
        Future = "FUTURE",
        Nearest = "NEAREST",
    }
}
