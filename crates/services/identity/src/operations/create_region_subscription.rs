// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Subscribes the tenancy to a region, which makes the region available to it.
    CreateRegionSubscription = POST "/tenancies/{tenancyId}/regionSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/RegionSubscription/CreateRegionSubscription";
    facts { with_retry_token(); }
    required {
        tenancy_id = path "tenancyId" (String);
        create_region_subscription_details = json(models::CreateRegionSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RegionSubscription) }
}
