// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BYOASN.
    ///
    /// The response has the header `etag`.
    CreateByoasn = POST "/byoasns",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Byoasn/CreateByoasn";
    facts { with_retry_token(); }
    required {
        create_byoasn_details = json(models::CreateByoasnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Byoasn) }
    then {
        settled(get_byoasn, models::Byoasn, models::ByoasnLifecycleState);
        with_id("byoasnId", "id");
    }
}
