// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the triggered by of a security assessment.
    pub enum SecurityAssessmentTriggeredBy {
        User = "USER",
        System = "SYSTEM",
    }
}
