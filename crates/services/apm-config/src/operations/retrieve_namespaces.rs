// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the namespaces.
    ///
    /// The response has the header `etag`.
    RetrieveNamespaces = POST "/actions/retrieveNamespaces",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/MetricGroup/RetrieveNamespaces";
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::NamespaceCollection) }
}
