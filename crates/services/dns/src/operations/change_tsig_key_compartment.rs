// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the TSIG key to another compartment.
    ChangeTsigKeyCompartment = POST "/tsigKeys/{tsigKeyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/TsigKey/ChangeTsigKeyCompartment";
    facts { with_retry_token(); }
    required {
        tsig_key_id = path "tsigKeyId" (String);
        change_tsig_key_compartment_details = json(models::ChangeTsigKeyCompartmentDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ChangeTsigKeyCompartmentScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_tsig_key, models::TsigKey, models::TsigKeyLifecycleState); }
}
