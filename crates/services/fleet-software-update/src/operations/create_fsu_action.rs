// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an FSU action.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateFsuAction = POST "/fsuActions",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/CreateFsuAction";
    facts { with_retry_token(); }
    required {
        create_fsu_action_details = json(models::CreateFsuActionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FsuAction) }
    then {
        settled(get_fsu_action, models::FsuAction, models::FsuActionLifecycleState);
        with_id("fsuActionId", "id");
    }
}
