// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the link with the tenancy names.
    GetLinkWithTenancyNames = GET "/links/{linkId}/tenancyNames",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/LinkWithTenancyNames/GetLinkWithTenancyNames";
    required {
        link_id = path "linkId" (String);
    }
    returns {
        json(models::LinkWithTenancyNames),
        state(models::LinkWithTenancyNamesLifecycleState),
    }
}
