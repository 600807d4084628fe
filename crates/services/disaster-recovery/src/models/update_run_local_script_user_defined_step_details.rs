// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a run local script user defined step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRunLocalScriptUserDefinedStepDetails {
    /// The OCID of the instance that runs the script or command.
    pub run_on_instance_id: String,
    /// The path of the script and its arguments.
    pub script_command: String,
    /// The ID of the OS user on the instance that runs the script or command. Example: `opc`.
    pub run_as_user: Option<String>,
}

model! {
    UpdateRunLocalScriptUserDefinedStepDetails, "stepType" = "RUN_LOCAL_SCRIPT" {
        required {
            run_on_instance_id = "runOnInstanceId", with_run_on_instance_id(String);
            script_command = "scriptCommand", with_script_command(String);
        }
        optional {
            run_as_user = "runAsUser", with_run_as_user(String);
        }
    }
}
