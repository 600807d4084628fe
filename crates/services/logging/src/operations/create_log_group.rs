// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log group.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLogGroup = POST "/logGroups",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogGroup/CreateLogGroup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_log_group_details = json(models::CreateLogGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_log_group, models::LogGroup, models::LogGroupLifecycleState);
        with_id("logGroupId", "id");
    }
}
