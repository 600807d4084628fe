// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vanity domain.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateVanityDomain = POST "/fusionEnvironments/{fusionEnvironmentId}/vanityDomains",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomain/CreateVanityDomain";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_vanity_domain_details = json(models::CreateVanityDomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VanityDomain) }
    then {
        settled(get_vanity_domain, models::VanityDomain, models::VanityDomainLifecycleState);
        with_id("vanityDomainId", "id");
    }
}
