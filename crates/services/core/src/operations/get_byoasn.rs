// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BYOASN.
    ///
    /// The response has the header `etag`.
    GetByoasn = GET "/byoasns/{byoasnId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Byoasn/GetByoasn";
    required {
        byoasn_id = path "byoasnId" (String);
    }
    returns { json(models::Byoasn), state(models::ByoasnLifecycleState) }
}
