// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a CA bundle.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCaBundle = POST "/caBundles",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CaBundle/CreateCaBundle";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_ca_bundle_details = json(models::CreateCaBundleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CaBundle) }
    then {
        settled(get_ca_bundle, models::CaBundle, models::CaBundleLifecycleState);
        with_id("caBundleId", "id");
    }
}
