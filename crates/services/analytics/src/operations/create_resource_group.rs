// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a resource group.
    CreateResourceGroup = POST "/analyticsInstances/{analyticsInstanceId}/resourceGroups",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/CreateResourceGroup";
    facts { with_retry_token(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        create_resource_group_details = json(models::CreateResourceGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstanceResourceGroup) }
}
