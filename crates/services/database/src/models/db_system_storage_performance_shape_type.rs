// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape type of a DB system storage performance.
    pub enum DbSystemStoragePerformanceShapeType {
        Amd = "AMD",
        Intel = "INTEL",
        IntelFlexX9 = "INTEL_FLEX_X9",
        AmpereFlexA1 = "AMPERE_FLEX_A1",
        StandardX86 = "STANDARD_X86",
    }
}
