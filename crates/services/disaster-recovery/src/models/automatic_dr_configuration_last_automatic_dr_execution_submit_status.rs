// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the last automatic DR execution submit status of an automatic DR
    /// configuration.
    pub enum AutomaticDrConfigurationLastAutomaticDrExecutionSubmitStatus {
        AutomaticDrExecutionStartedSuccessfully = "AUTOMATIC_DR_EXECUTION_STARTED_SUCCESSFULLY",
        AutomaticDrExecutionBlockedValidationFailed = "AUTOMATIC_DR_EXECUTION_BLOCKED_VALIDATION_FAILED",
    }
}
