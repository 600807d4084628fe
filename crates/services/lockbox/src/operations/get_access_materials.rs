// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the access materials.
    GetAccessMaterials = GET "/accessRequests/{accessRequestId}/accessMaterials",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/AccessMaterials/GetAccessMaterials";
    facts { with_secret_fields(&["details"]); }
    required {
        access_request_id = path "accessRequestId" (String);
    }
    returns { json(models::AccessMaterials) }
}
