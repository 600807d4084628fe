// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application VIP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetApplicationVip = GET "/applicationVip/{applicationVipId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ApplicationVip/GetApplicationVip";
    facts { without_default_retry(); }
    required {
        application_vip_id = path "applicationVipId" (String);
    }
    returns { json(models::ApplicationVip), state(models::ApplicationVipLifecycleState) }
}
