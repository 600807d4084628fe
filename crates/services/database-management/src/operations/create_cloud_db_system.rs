// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cloud DB system.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateCloudDbSystem = POST "/cloudDbSystems",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/CreateCloudDbSystem";
    facts { with_retry_token(); }
    required {
        create_cloud_db_system_details = json(models::CreateCloudDbSystemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudDbSystem) }
    then {
        settled(get_cloud_db_system, models::CloudDbSystem, models::CloudDbSystemLifecycleState);
        with_id("cloudDbSystemId", "id");
    }
}
