// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VCN DNS resolver association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnDnsResolverAssociation {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the DNS resolver.
    pub dns_resolver_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VcnDnsResolverAssociationLifecycleState,
}

model! {
    VcnDnsResolverAssociation {
        vcn_id = "vcnId";
        dns_resolver_id = "dnsResolverId";
        lifecycle_state = "lifecycleState";
    }
}
