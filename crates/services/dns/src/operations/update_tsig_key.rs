// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the TSIG key.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateTsigKey = PUT "/tsigKeys/{tsigKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/TsigKey/UpdateTsigKey";
    facts { with_secret_fields(&["secret"]); }
    required {
        tsig_key_id = path "tsigKeyId" (String);
        update_tsig_key_details = json(models::UpdateTsigKeyDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateTsigKeyScope);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::TsigKey) }
    then { settled(get_tsig_key, models::TsigKey, models::TsigKeyLifecycleState); }
}
