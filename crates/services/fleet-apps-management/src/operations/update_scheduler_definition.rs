// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduler definition.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSchedulerDefinition = PUT "/schedulerDefinitions/{schedulerDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerDefinition/UpdateSchedulerDefinition";
    required {
        scheduler_definition_id = path "schedulerDefinitionId" (String);
        update_scheduler_definition_details = json(models::UpdateSchedulerDefinitionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_scheduler_definition, models::SchedulerDefinition,
            models::SchedulerDefinitionLifecycleState);
    }
}
