// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the CPE to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeCpeCompartment = POST "/cpes/{cpeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Cpe/ChangeCpeCompartment";
    facts { with_retry_token(); }
    required {
        cpe_id = path "cpeId" (String);
        change_cpe_compartment_details = json(models::ChangeCpeCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
