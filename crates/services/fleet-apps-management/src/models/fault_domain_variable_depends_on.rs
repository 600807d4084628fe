// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a fault domain variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaultDomainVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The availability domain name.
    pub availability_domain_name: String,
}

model! {
    FaultDomainVariableDependsOn {
        compartment_id = "compartmentId";
        availability_domain_name = "availabilityDomainName";
    }
}
