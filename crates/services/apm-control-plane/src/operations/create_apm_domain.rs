// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an APM domain.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateApmDomain = POST "/apmDomains",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomain/CreateApmDomain";
    facts { with_retry_token(); }
    required {
        create_apm_domain_details = json(models::CreateApmDomainDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_apm_domain, models::ApmDomain, models::ApmDomainLifecycleState);
        with_id("apmDomainId", "id");
    }
}
