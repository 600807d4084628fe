// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A runbook import required value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookImportRequiredValue {
    /// The name of the step.
    pub step_name: Option<String>,
    /// The placeholder.
    pub placeholder: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The field.
    pub field: String,
}

model! {
    RunbookImportRequiredValue {
        required {
            field = "field", with_field(String);
        }
        optional {
            step_name = "stepName", with_step_name(String);
            placeholder = "placeholder", with_placeholder(String);
            value = "value", with_value(String);
        }
    }
}
