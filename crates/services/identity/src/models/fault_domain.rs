// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A group of hardware within an availability domain, isolated from hardware failures of the other
/// fault domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaultDomain {
    /// The name of the fault domain.
    pub name: Option<String>,
    /// The OCID of the fault domain.
    pub id: Option<String>,
    /// The OCID of the tenancy.
    pub compartment_id: Option<String>,
    /// The name of the availability domain that contains the fault domain.
    pub availability_domain: Option<String>,
}

model! {
    FaultDomain {
        name = "name";
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
    }
}
