// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fault domains of an availability domain.
    ListFaultDomains = GET "/faultDomains",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/FaultDomain/ListFaultDomains";
    required {
        compartment_id = query "compartmentId" (String);
        availability_domain = query "availabilityDomain" (String);
    }
    returns { json(Vec<models::FaultDomain>) }
}
