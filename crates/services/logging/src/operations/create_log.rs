// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLog = POST "/logGroups/{logGroupId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/Log/CreateLog";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        log_group_id = path "logGroupId" (String);
        create_log_details = json(models::CreateLogDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_log, models::Log, models::LogLifecycleState);
        with_id("logId", "id");
    }
}
