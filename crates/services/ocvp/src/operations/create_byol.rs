// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BYOL.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateByol = POST "/byols",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Byol/CreateByol";
    facts { with_retry_token(); }
    required {
        create_byol_details = json(models::CreateByolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_byol, models::Byol, models::ByolLifecycleState);
        with_id("byolId", "id");
    }
}
