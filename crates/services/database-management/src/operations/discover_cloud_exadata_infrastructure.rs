// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Discovers the cloud Exadata infrastructure.
    DiscoverCloudExadataInfrastructure =
        POST "/cloudExadataInfrastructures/actions/discoverExadataInfrastructure",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudExadataInfrastructure/DiscoverCloudExadataInfrastructure";
    facts { with_retry_token(); }
    required {
        discover_cloud_exadata_infrastructure_details =
            json(models::DiscoverCloudExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataInfrastructureDiscovery) }
}
