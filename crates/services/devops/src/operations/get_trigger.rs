// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the trigger.
    ///
    /// The response has the header `etag`.
    GetTrigger = GET "/triggers/{triggerId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Trigger/GetTrigger";
    required {
        trigger_id = path "triggerId" (String);
    }
    returns { json(models::Trigger), state(models::TriggerLifecycleState) }
}
