// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the namespace metrics.
    ///
    /// The response has the header `etag`.
    RetrieveNamespaceMetrics = POST "/actions/retrieveNamespaceMetrics",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/MetricGroup/RetrieveNamespaceMetrics";
    required {
        apm_domain_id = query "apmDomainId" (String);
        retrieve_namespace_metrics_details = json(models::RetrieveNamespaceMetricsDetails);
    }
    returns { json(models::NamespaceMetricCollection) }
}
