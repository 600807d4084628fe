// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the SDDC to another compartment.
    ChangeSddcCompartment = POST "/sddcs/{sddcId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/ChangeSddcCompartment";
    facts { with_retry_token(); }
    required {
        sddc_id = path "sddcId" (String);
        change_sddc_compartment_details = json(models::ChangeSddcCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_sddc, models::Sddc, models::SddcLifecycleState); }
}
