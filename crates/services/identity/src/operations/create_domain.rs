// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an identity domain asynchronously. It can be used once its lifecycle state is
    /// `ACTIVE`.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateDomain = POST "/domains",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/CreateDomain";
    facts { with_retry_token(); }
    required {
        create_domain_details = json(models::CreateDomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_domain, models::Domain, models::DomainLifecycleState);
        with_id("domainId", "id");
    }
}
