// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an email subdomain.
    ///
    /// The response has the header `etag`.
    CreateEmailSubdomain =
        POST "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/emailSubdomains",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/EmailSubdomain/CreateEmailSubdomain";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        create_email_subdomain_details = json(models::CreateEmailSubdomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EmailSubdomain) }
    then {
        settled(get_email_subdomain, models::EmailSubdomain, models::EmailSubdomainLifecycleState);
        with_id("emailSubdomainId", "id");
    }
}
