// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the multicloud alerts.
    ListMulticloudAlerts = GET "/multicloudalerts",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/MulticloudAlertCollection/ListMulticloudAlerts";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// The type of the resource.
        resource_type = query "resourceType" (String);
        /// The type of the alert.
        alert_type = query "alertType" (String);
        /// The alert function name.
        alert_function_name = query "alertFunctionName" (String);
        /// The severity.
        severity = query "severity" (models::MulticloudAlertSeverity);
        /// The status of the alert.
        alert_status = query "alertStatus" (models::MulticloudAlertAlertStatus);
        /// The cloud service provider of the subscription.
        subscription_service_name = query "subscriptionServiceName"
            (models::ListMulticloudAlertsSubscriptionServiceName);
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The display name.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMulticloudAlertsSortBy);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MulticloudAlertCollection),
        items(models::MulticloudAlertSummary = |page| page.items),
    }
}
