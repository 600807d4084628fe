// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DHCP search domain option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpSearchDomainOption {
    /// The search domain that is appended to names in DNS queries. At most one.
    pub search_domain_names: Vec<String>,
}

model! {
    DhcpSearchDomainOption, "type" = "SearchDomain" {
        search_domain_names = "searchDomainNames";
    }
}
