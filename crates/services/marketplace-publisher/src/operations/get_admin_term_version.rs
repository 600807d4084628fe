// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin term version.
    GetAdminTermVersion = GET "/adminTermVersions/{termVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminTermVersion/GetAdminTermVersion";
    required {
        term_version_id = path "termVersionId" (String);
    }
    returns { json(models::AdminTermVersion), state(String) }
}
