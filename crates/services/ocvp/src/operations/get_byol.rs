// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BYOL.
    ///
    /// The response has the header `etag`.
    GetByol = GET "/byols/{byolId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Byol/GetByol";
    required {
        byol_id = path "byolId" (String);
    }
    returns { json(models::Byol), state(models::ByolLifecycleState) }
}
