// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an application VIP.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateApplicationVip = POST "/applicationVip",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ApplicationVip/CreateApplicationVip";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_application_vip_details = json(models::CreateApplicationVipDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApplicationVip) }
    then {
        settled(get_application_vip, models::ApplicationVip, models::ApplicationVipLifecycleState);
        with_id("applicationVipId", "id");
    }
}
