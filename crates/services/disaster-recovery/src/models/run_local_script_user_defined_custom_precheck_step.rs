// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A run local script user defined custom precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunLocalScriptUserDefinedCustomPrecheckStep {
    /// The OCID of the instance that runs the script or command.
    pub run_on_instance_id: String,
    /// The region of the instance that runs the script or command. Example: `us-ashburn-1`.
    pub run_on_instance_region: String,
    /// The path of the script and its arguments.
    pub script_command: String,
    /// The ID of the OS user on the instance that runs the script or command. Example: `opc`.
    pub run_as_user: Option<String>,
}

model! {
    RunLocalScriptUserDefinedCustomPrecheckStep, "stepType" = "RUN_LOCAL_SCRIPT_USER_DEFINED_CUSTOM_PRECHECK" {
        run_on_instance_id = "runOnInstanceId";
        run_on_instance_region = "runOnInstanceRegion";
        script_command = "scriptCommand";
        run_as_user = "runAsUser";
    }
}
