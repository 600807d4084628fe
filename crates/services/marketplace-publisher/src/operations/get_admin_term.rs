// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin term.
    GetAdminTerm = GET "/adminTerms/{termId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminTerm/GetAdminTerm";
    required {
        term_id = path "termId" (String);
    }
    returns { json(models::AdminTerm), state(String) }
}
