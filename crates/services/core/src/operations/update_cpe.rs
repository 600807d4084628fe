// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the CPE.
    ///
    /// The response has the header `etag`.
    UpdateCpe = PUT "/cpes/{cpeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Cpe/UpdateCpe";
    required {
        cpe_id = path "cpeId" (String);
        update_cpe_details = json(models::UpdateCpeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Cpe) }
}
