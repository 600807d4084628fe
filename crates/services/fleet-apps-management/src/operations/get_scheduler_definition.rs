// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduler definition.
    ///
    /// The response has the header `etag`.
    GetSchedulerDefinition = GET "/schedulerDefinitions/{schedulerDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerDefinition/GetSchedulerDefinition";
    required {
        scheduler_definition_id = path "schedulerDefinitionId" (String);
    }
    returns { json(models::SchedulerDefinition), state(models::SchedulerDefinitionLifecycleState) }
}
