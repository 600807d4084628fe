// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vanity URL.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateVanityUrl = POST "/analyticsInstances/{analyticsInstanceId}/vanityUrls",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/CreateVanityUrl";
    facts {
        with_retry_token();
        with_secret_fields(&["passphrase", "privateKey"]);
    }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        create_vanity_url_details = json(models::CreateVanityUrlDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
