// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an activity to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchActivityDetails {
    /// The ID of the deploy operation.
    pub deploy_operation_id: Option<String>,
    /// The ID of the deploy task.
    pub deploy_task_id: Option<String>,
    /// The deploy status.
    pub deploy_status: Option<models::PatchActivityDeployStatus>,
    /// The ID of the update operation.
    pub update_operation_id: Option<String>,
    /// The ID of the update task.
    pub update_task_id: Option<String>,
    /// The update status.
    pub update_status: Option<models::PatchActivityUpdateStatus>,
    /// The ID of the migrate listener operation.
    pub migrate_listener_operation_id: Option<String>,
    /// The ID of the migrate listener task.
    pub migrate_listener_task_id: Option<String>,
    /// The migrate listener status.
    pub migrate_listener_status: Option<models::PatchActivityMigrateListenerStatus>,
}

model! {
    PatchActivityDetails {
        deploy_operation_id = "deployOperationId";
        deploy_task_id = "deployTaskId";
        deploy_status = "deployStatus";
        update_operation_id = "updateOperationId";
        update_task_id = "updateTaskId";
        update_status = "updateStatus";
        migrate_listener_operation_id = "migrateListenerOperationId";
        migrate_listener_task_id = "migrateListenerTaskId";
        migrate_listener_status = "migrateListenerStatus";
    }
}
