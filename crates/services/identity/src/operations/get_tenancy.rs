// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the name, home region and tags of the tenancy.
    GetTenancy = GET "/tenancies/{tenancyId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tenancy/GetTenancy";
    required {
        tenancy_id = path "tenancyId" (String);
    }
    returns { json(models::Tenancy) }
}
