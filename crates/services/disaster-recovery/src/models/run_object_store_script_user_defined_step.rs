// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A run object store script user defined step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunObjectStoreScriptUserDefinedStep {
    /// The OCID of the instance that runs the script or command.
    pub run_on_instance_id: String,
    /// The region of the instance that runs the script or command. Example: `us-ashburn-1`.
    pub run_on_instance_region: String,
    /// The location of the script in Object Storage.
    pub object_storage_script_location: models::ObjectStorageScriptLocation,
    /// The path of the script and its arguments.
    pub script_command: Option<String>,
    /// The ID of the OS user on the instance that runs the script or command. Example: `opc`.
    pub run_as_user: Option<String>,
}

model! {
    RunObjectStoreScriptUserDefinedStep, "stepType" = "RUN_OBJECTSTORE_SCRIPT" {
        run_on_instance_id = "runOnInstanceId";
        run_on_instance_region = "runOnInstanceRegion";
        object_storage_script_location = "objectStorageScriptLocation";
        script_command = "scriptCommand";
        run_as_user = "runAsUser";
    }
}
