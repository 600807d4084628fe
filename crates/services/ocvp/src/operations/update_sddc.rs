// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the SDDC.
    ///
    /// The response has the header `etag`.
    UpdateSddc = PUT "/sddcs/{sddcId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/UpdateSddc";
    facts { with_secret_fields(&["activationKey"]); }
    required {
        sddc_id = path "sddcId" (String);
        update_sddc_details = json(models::UpdateSddcDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sddc) }
    then { settled(get_sddc, models::Sddc, models::SddcLifecycleState); }
}
