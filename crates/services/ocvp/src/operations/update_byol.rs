// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the BYOL.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateByol = PUT "/byols/{byolId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Byol/UpdateByol";
    required {
        byol_id = path "byolId" (String);
        update_byol_details = json(models::UpdateByolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_byol, models::Byol, models::ByolLifecycleState); }
}
