// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a host distribution report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostDistributionReportDetails {
    /// The fault domain host distribution state.
    pub fault_domain_host_distribution_state:
        models::HostDistributionReportFaultDomainHostDistributionState,
}

model! {
    HostDistributionReportDetails {
        fault_domain_host_distribution_state = "faultDomainHostDistributionState";
    }
}
