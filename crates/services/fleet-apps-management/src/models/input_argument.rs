// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An input argument.
    ///
    /// The field `type` selects the variant.
    pub enum InputArgument by "type" {
        File(models::FileInputArgument) = "FILE", as_file;
        OutputVariable(models::OutputVariableInputArgument) = "OUTPUT_VARIABLE", as_output_variable;
        String(models::StringInputArgument) = "STRING", as_string;
    }
    shared {
        /// The name.
        name = "name", str, in File OutputVariable String;
        /// The description.
        description = "description", str, in File OutputVariable String;
    }
}
