// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource group.
    ///
    /// The response has the header `etag`.
    GetResourceGroup =
        GET "/analyticsInstances/{analyticsInstanceId}/resourceGroups/{analyticsInstanceResourceGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/GetResourceGroup";
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        analytics_instance_resource_group_id = path "analyticsInstanceResourceGroupId" (String);
    }
    returns { json(models::InstanceResourceGroup) }
}
