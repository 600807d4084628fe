// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cross connect letter of the authority.
    GetCrossConnectLetterOfAuthority = GET "/crossConnects/{crossConnectId}/letterOfAuthority",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LetterOfAuthority/GetCrossConnectLetterOfAuthority";
    facts { with_accept("application/json, text/html"); }
    required {
        cross_connect_id = path "crossConnectId" (String);
    }
    returns { json(models::LetterOfAuthority) }
}
