// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// One or more data centers of a region, isolated from failures of the other availability domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityDomain {
    /// The name of the availability domain, specific to the tenancy.
    pub name: Option<String>,
    /// The OCID of the availability domain.
    pub id: Option<String>,
    /// The OCID of the tenancy.
    pub compartment_id: Option<String>,
}

model! {
    AvailabilityDomain {
        name = "name";
        id = "id";
        compartment_id = "compartmentId";
    }
}
