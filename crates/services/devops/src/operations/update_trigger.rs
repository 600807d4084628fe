// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the trigger.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateTrigger = PUT "/triggers/{triggerId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Trigger/UpdateTrigger";
    required {
        trigger_id = path "triggerId" (String);
        update_trigger_details = json(models::UpdateTriggerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Trigger) }
    then { settled(get_trigger, models::Trigger, models::TriggerLifecycleState); }
}
