// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A usage eligibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageEligibility {
    /// The OCIDs of the compartments.
    pub compartment_ids: Option<Vec<String>>,
    /// The region.
    pub region: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The IDs of the tenancies.
    pub tenancy_ids: Option<Vec<String>>,
}

model! {
    UsageEligibility {
        optional {
            compartment_ids = "compartmentIds", with_compartment_ids([String]);
            region = "region", with_region(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            tenancy_ids = "tenancyIds", with_tenancy_ids([String]);
        }
    }
}
