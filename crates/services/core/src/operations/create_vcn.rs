// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VCN.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVcn = POST "/vcns", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/CreateVcn";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_vcn_details = json(models::CreateVcnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Vcn) }
    then {
        settled(get_vcn, models::Vcn, models::VcnLifecycleState);
        with_id("vcnId", "id");
    }
}
