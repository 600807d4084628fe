// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the FSU action.
    CancelFsuAction = POST "/fsuActions/{fsuActionId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/CancelFsuAction";
    facts { with_retry_token(); }
    required {
        fsu_action_id = path "fsuActionId" (String);
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
    then {
        settled(get_fsu_action, models::FsuAction, models::FsuActionLifecycleState);
        with_cancellation();
    }
}
