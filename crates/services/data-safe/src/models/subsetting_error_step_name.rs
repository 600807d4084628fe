// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the step name of a subsetting error.
    pub enum SubsettingErrorStepName {
        Validate = "VALIDATE",
        IdentifyRowsForSubset = "IDENTIFY_ROWS_FOR_SUBSET",
        GenerateScript = "GENERATE_SCRIPT",
        ExecuteSubsetting = "EXECUTE_SUBSETTING",
        PreSubsetting = "PRE_SUBSETTING",
        PostSubsetting = "POST_SUBSETTING",
    }
}
