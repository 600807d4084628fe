// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a run object store script user defined step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRunObjectStoreScriptUserDefinedStepDetails {
    /// The OCID of the instance that runs the script or command.
    pub run_on_instance_id: String,
    /// The location of the script in Object Storage.
    pub object_storage_script_location: models::UpdateObjectStorageScriptLocationDetails,
    /// The path of the script and its arguments.
    pub script_command: Option<String>,
    /// The ID of the OS user on the instance that runs the script or command. Example: `opc`.
    pub run_as_user: Option<String>,
}

model! {
    UpdateRunObjectStoreScriptUserDefinedStepDetails, "stepType" = "RUN_OBJECTSTORE_SCRIPT" {
        required {
            run_on_instance_id = "runOnInstanceId", with_run_on_instance_id(String);
            object_storage_script_location = "objectStorageScriptLocation",
                with_object_storage_script_location(models::UpdateObjectStorageScriptLocationDetails);
        }
        optional {
            script_command = "scriptCommand", with_script_command(String);
            run_as_user = "runAsUser", with_run_as_user(String);
        }
    }
}
