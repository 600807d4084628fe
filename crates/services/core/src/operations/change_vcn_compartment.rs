// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the VCN to another compartment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVcnCompartment = POST "/vcns/{vcnId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/ChangeVcnCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vcn_id = path "vcnId" (String);
        change_vcn_compartment_details = json(models::ChangeVcnCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_vcn, models::Vcn, models::VcnLifecycleState); }
}
