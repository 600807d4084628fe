// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the lockbox to another compartment.
    ChangeLockboxCompartment = POST "/lockboxes/{lockboxId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/Lockbox/ChangeLockboxCompartment";
    facts { with_retry_token(); }
    required {
        lockbox_id = path "lockboxId" (String);
        change_lockbox_compartment_details = json(models::ChangeLockboxCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_lockbox, models::Lockbox, models::LockboxLifecycleState); }
}
