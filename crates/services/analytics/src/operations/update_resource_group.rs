// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resource group.
    UpdateResourceGroup =
        PUT "/analyticsInstances/{analyticsInstanceId}/resourceGroups/{analyticsInstanceResourceGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/UpdateResourceGroup";
    facts { with_retry_token(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        analytics_instance_resource_group_id = path "analyticsInstanceResourceGroupId" (String);
        update_resource_group_details = json(models::UpdateResourceGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstanceResourceGroup) }
}
