// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Aggregates the network data.
    ///
    /// The response has the header `etag`.
    AggregateNetworkData = POST "/monitors/{monitorId}/actions/aggregateNetworkData",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/AggregatedNetworkDataResult/AggregateNetworkData";
    facts { with_retry_token(); }
    required {
        monitor_id = path "monitorId" (String);
        apm_domain_id = query "apmDomainId" (String);
        aggregate_network_data_details = json(models::AggregateNetworkDataDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AggregatedNetworkDataResult) }
}
