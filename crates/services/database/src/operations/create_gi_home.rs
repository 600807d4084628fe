// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a GI home.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateGiHome = POST "/giHomes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/GiHome/CreateGiHome";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_gi_home_details = json(models::CreateGiHomeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GiHome) }
    then {
        settled(get_gi_home, models::GiHome, models::GiHomeLifecycleState);
        with_id("giHomeId", "id");
    }
}
