// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the alerts.
    ListAlerts = GET "/alerts",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertSummary/ListAlerts";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAlertsAccessLevel);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListAlertsSortBy);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
        /// The field.
        field = query_each "field" ([models::ListAlertsField]);
    }
    returns { pages(models::AlertCollection), items(models::AlertSummary = |page| page.items) }
}
