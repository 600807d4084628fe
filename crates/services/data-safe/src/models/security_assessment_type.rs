// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a security assessment.
    pub enum SecurityAssessmentType {
        Latest = "LATEST",
        Saved = "SAVED",
        SaveSchedule = "SAVE_SCHEDULE",
        Compartment = "COMPARTMENT",
        Template = "TEMPLATE",
        TemplateBaseline = "TEMPLATE_BASELINE",
    }
}
