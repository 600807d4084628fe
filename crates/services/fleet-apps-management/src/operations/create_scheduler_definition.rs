// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduler definition.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateSchedulerDefinition = POST "/schedulerDefinitions",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerDefinition/CreateSchedulerDefinition";
    facts { with_retry_token(); }
    required {
        create_scheduler_definition_details = json(models::CreateSchedulerDefinitionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SchedulerDefinition) }
    then {
        settled(get_scheduler_definition, models::SchedulerDefinition,
            models::SchedulerDefinitionLifecycleState);
        with_id("schedulerDefinitionId", "id");
    }
}
