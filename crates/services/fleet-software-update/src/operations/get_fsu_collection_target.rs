// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU collection target.
    ///
    /// The response has the header `etag`.
    GetFsuCollectionTarget = GET "/fsuCollections/{fsuCollectionId}/targets/{targetId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCollectionTarget/GetFsuCollectionTarget";
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
        target_id = path "targetId" (String);
    }
    returns { json(models::FsuCollectionTarget) }
}
