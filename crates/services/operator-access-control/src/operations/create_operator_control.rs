// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an operator control.
    ///
    /// The response has the header `etag`.
    CreateOperatorControl = POST "/operatorControls",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/CreateOperatorControl";
    facts { with_retry_token(); }
    required {
        create_operator_control_details = json(models::CreateOperatorControlDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OperatorControl) }
    then {
        settled(get_operator_control, models::OperatorControl,
            models::OperatorControlLifecycleState);
        with_id("operatorControlId", "id");
    }
}
