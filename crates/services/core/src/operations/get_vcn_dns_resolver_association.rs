// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VCN DNS resolver association.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVcnDnsResolverAssociation = GET "/vcns/{vcnId}/dnsResolverAssociation",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VcnDnsResolverAssociation/GetVcnDnsResolverAssociation";
    facts { without_default_retry(); }
    required {
        vcn_id = path "vcnId" (String);
    }
    returns {
        json(models::VcnDnsResolverAssociation),
        state(models::VcnDnsResolverAssociationLifecycleState),
    }
}
