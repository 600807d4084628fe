// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the region subscriptions of the tenancy.
    ListRegionSubscriptions = GET "/tenancies/{tenancyId}/regionSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/RegionSubscription/ListRegionSubscriptions";
    required {
        tenancy_id = path "tenancyId" (String);
    }
    returns { json(Vec<models::RegionSubscription>) }
}
