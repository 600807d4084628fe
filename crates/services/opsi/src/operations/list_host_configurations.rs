// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the host configurations.
    ///
    /// The response has the header `opc-total-items`.
    ListHostConfigurations = GET "/hostInsights/hostConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/ListHostConfigurations";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the Enterprise Manager bridge.
        enterprise_manager_bridge_id = query "enterpriseManagerBridgeId" (String);
        /// The OCID of the resource.
        id = query_each "id" ([String]);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query_each "exadataInsightId" ([String]);
        /// Filters by the type of the platform.
        platform_type = query_each "platformType" ([models::HostConfigurationPlatformType]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListHostConfigurationsSortBy);
        /// Filters by the values of defined tags, in the form `{namespace}.{tagName}.{value}`.
        /// Case-insensitive.
        defined_tag_equals = query_each "definedTagEquals" ([String]);
        /// Filters by the values of free-form tags, in the form `{tagName}.{value}`.
        /// Case-insensitive.
        freeform_tag_equals = query_each "freeformTagEquals" ([String]);
        /// Filters by the presence of defined tags, in the form `{namespace}.{tagName}.true` or
        /// `{namespace}.true`. Case-insensitive.
        defined_tag_exists = query_each "definedTagExists" ([String]);
        /// Filters by the presence of free-form tags, in the form `{tagName}.true`.
        /// Case-insensitive.
        freeform_tag_exists = query_each "freeformTagExists" ([String]);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The type of the host.
        host_type = query_each "hostType" ([String]);
        /// The OCID of the host.
        host_id = query "hostId" (String);
        /// The name of the VM cluster.
        vmcluster_name = query_each "vmclusterName" ([String]);
        /// The status.
        status = query_each "status" ([models::ListHostConfigurationsStatus]);
    }
    returns {
        pages(models::HostConfigurationCollection),
        items(models::HostConfigurationSummary = |page| page.items),
    }
}
