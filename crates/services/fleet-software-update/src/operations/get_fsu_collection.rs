// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU collection.
    ///
    /// The response has the header `etag`.
    GetFsuCollection = GET "/fsuCollections/{fsuCollectionId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollection/GetFsuCollection";
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
    }
    returns { json(models::FsuCollection), state(models::FsuLifecycleState) }
}
