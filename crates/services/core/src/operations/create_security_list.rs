// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security list.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSecurityList = POST "/securityLists",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityList/CreateSecurityList";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_security_list_details = json(models::CreateSecurityListDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityList) }
    then {
        settled(get_security_list, models::SecurityList, models::SecurityListLifecycleState);
        with_id("securityListId", "id");
    }
}
