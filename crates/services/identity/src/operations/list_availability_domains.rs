// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the availability domains of the region. The order is not guaranteed, and the names
    /// differ between tenancies.
    ListAvailabilityDomains = GET "/availabilityDomains",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AvailabilityDomain/ListAvailabilityDomains";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::AvailabilityDomain>) }
}
