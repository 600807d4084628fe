// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The unit of the age: days, or years of 365.2425 days. Both are rounded up to midnight UTC.
    pub enum ObjectLifecycleRuleTimeUnit {
        Days = "DAYS",
        Years = "YEARS",
    }
}
