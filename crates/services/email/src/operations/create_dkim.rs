// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DKIM.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDkim = POST "/dkims",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Dkim/CreateDkim";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["privateKey"]);
    }
    required {
        create_dkim_details = json(models::CreateDkimDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Dkim) }
    then {
        settled(get_dkim, models::Dkim, models::DkimLifecycleState);
        with_id("dkimId", "id");
    }
}
