// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an SDDC.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateSddc = POST "/sddcs",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/CreateSddc";
    facts { with_retry_token(); }
    required {
        create_sddc_details = json(models::CreateSddcDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_sddc, models::Sddc, models::SddcLifecycleState);
        with_id("sddcId", "id");
    }
}
