// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the scheduler definition.
    DeleteSchedulerDefinition = DELETE "/schedulerDefinitions/{schedulerDefinitionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerDefinition/DeleteSchedulerDefinition";
    required {
        scheduler_definition_id = path "schedulerDefinitionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_scheduler_definition); }
}
