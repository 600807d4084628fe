// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the cloud DB system stack monitoring.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableCloudDbSystemStackMonitoring =
        POST "/cloudDbSystems/{cloudDbSystemId}/actions/enableStackMonitoring",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/EnableCloudDbSystemStackMonitoring";
    facts { with_retry_token(); }
    required {
        cloud_db_system_id = path "cloudDbSystemId" (String);
        enable_cloud_db_system_stack_monitoring_details =
            json(models::EnableCloudDbSystemStackMonitoringDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_cloud_db_system, models::CloudDbSystem, models::CloudDbSystemLifecycleState);
    }
}
