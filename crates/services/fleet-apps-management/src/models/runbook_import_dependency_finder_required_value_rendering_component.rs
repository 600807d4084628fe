// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rendering component of a runbook import dependency finder
    /// required value.
    pub enum RunbookImportDependencyFinderRequiredValueRenderingComponent {
        SingleChoice = "SINGLE_CHOICE",
        MultiChoice = "MULTI_CHOICE",
        InputText = "INPUT_TEXT",
    }
}
