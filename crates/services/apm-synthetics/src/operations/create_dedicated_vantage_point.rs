// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dedicated vantage point.
    ///
    /// The response has the header `etag`.
    CreateDedicatedVantagePoint = POST "/dedicatedVantagePoints",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/DedicatedVantagePoint/CreateDedicatedVantagePoint";
    facts { with_retry_token(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        create_dedicated_vantage_point_details = json(models::CreateDedicatedVantagePointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DedicatedVantagePoint) }
}
