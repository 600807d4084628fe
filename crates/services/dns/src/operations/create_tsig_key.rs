// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a TSIG key.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateTsigKey = POST "/tsigKeys",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/TsigKey/CreateTsigKey";
    facts { with_secret_fields(&["secret"]); }
    required {
        create_tsig_key_details = json(models::CreateTsigKeyDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateTsigKeyScope);
    }
    returns { json(models::TsigKey) }
    then {
        settled(get_tsig_key, models::TsigKey, models::TsigKeyLifecycleState);
        with_id("tsigKeyId", "id");
    }
}
