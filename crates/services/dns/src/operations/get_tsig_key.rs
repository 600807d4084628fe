// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the TSIG key.
    ///
    /// The response has the header `etag`.
    GetTsigKey = GET "/tsigKeys/{tsigKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/TsigKey/GetTsigKey";
    facts { with_secret_fields(&["secret"]); }
    required {
        tsig_key_id = path "tsigKeyId" (String);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::GetTsigKeyScope);
        /// The precondition. With `*`, the resource must not exist; with an etag, it must have a
        /// different one.
        if_none_match = header "If-None-Match" (String);
        /// The precondition that the resource was modified after this date. Otherwise it is not
        /// transferred.
        if_modified_since = header "If-Modified-Since" (String);
    }
    returns { json(models::TsigKey), state(models::TsigKeyLifecycleState) }
}
