// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the maintenance execution.
    GetMaintenanceExecution = GET "/maintenanceExecutions/{maintenanceExecutionId}";
    required {
        maintenance_execution_id = path "maintenanceExecutionId" (String);
    }
    returns {
        json(models::MaintenanceExecution),
        state(models::MaintenanceExecutionLifecycleState),
    }
}
