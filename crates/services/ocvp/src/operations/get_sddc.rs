// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SDDC.
    ///
    /// The response has the header `etag`.
    GetSddc = GET "/sddcs/{sddcId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/GetSddc";
    facts { with_secret_fields(&["activationKey"]); }
    required {
        sddc_id = path "sddcId" (String);
    }
    returns { json(models::Sddc), state(models::SddcLifecycleState) }
}
