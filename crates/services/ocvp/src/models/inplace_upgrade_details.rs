// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an inplace upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InplaceUpgradeDetails {
    /// The initial distribution of the ESXi hosts over fault domains.
    pub initial_fault_domain_host_distribution:
        Option<models::InplaceUpgradeInitialFaultDomainHostDistribution>,
    /// The OCID of the BYOL allocation for VMware Cloud Foundation (VCF).
    pub vcf_byol_allocation_id: Option<String>,
}

model! {
    InplaceUpgradeDetails {
        optional {
            initial_fault_domain_host_distribution = "initialFaultDomainHostDistribution",
                with_initial_fault_domain_host_distribution(models::InplaceUpgradeInitialFaultDomainHostDistribution);
            vcf_byol_allocation_id = "vcfByolAllocationId", with_vcf_byol_allocation_id(String);
        }
    }
}
