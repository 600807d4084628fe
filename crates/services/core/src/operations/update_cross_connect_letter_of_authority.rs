// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cross connect letter of the authority.
    UpdateCrossConnectLetterOfAuthority = PUT "/crossConnects/{crossConnectId}/letterOfAuthority",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/LetterOfAuthority/UpdateCrossConnectLetterOfAuthority";
    facts { with_accept("application/json, text/html"); }
    required {
        cross_connect_id = path "crossConnectId" (String);
        update_cross_connect_letter_of_authority_details =
            json(models::UpdateCrossConnectLetterOfAuthorityDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LetterOfAuthority) }
}
