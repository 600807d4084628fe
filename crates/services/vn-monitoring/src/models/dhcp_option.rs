// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A DHCP option.
    ///
    /// The field `type` selects the variant.
    pub enum DhcpOption by "type", sent {
        DomainNameServer(models::DhcpDnsOption) = "DomainNameServer", as_domain_name_server;
        SearchDomain(models::DhcpSearchDomainOption) = "SearchDomain", as_search_domain;
    }
}
