// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the monitoring templates.
    ListMonitoringTemplates = GET "/monitoringTemplates",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoringTemplate/ListMonitoringTemplates";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the monitoring template.
        monitoring_template_id = query "monitoringTemplateId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListMonitoringTemplatesSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the status.
        status = query "status" (models::MonitoringTemplateStatus);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::MonitoringTemplateLifecycleState);
        /// The types of the resources.
        resource_types = query_each "resourceTypes" ([String]);
        /// The name of the metric.
        metric_name = query_each "metricName" ([String]);
        /// The namespace.
        namespace = query_each "namespace" ([String]);
    }
    returns {
        pages(models::MonitoringTemplateCollection),
        items(models::MonitoringTemplateSummary = |page| page.items),
    }
}
