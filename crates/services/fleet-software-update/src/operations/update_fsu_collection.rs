// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU collection.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFsuCollection = PUT "/fsuCollections/{fsuCollectionId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/UpdateFsuCollection";
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
        update_fsu_collection_details = json(models::UpdateFsuCollectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_fsu_collection, models::FsuCollection, models::FsuLifecycleState); }
}
