// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the SQL firewall allowed SQLs.
    ListSqlFirewallAllowedSqls = GET "/sqlFirewallAllowedSqls",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallAllowedSqlCollection/ListSqlFirewallAllowedSqls";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListSqlFirewallAllowedSqlsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The filter expression in SCIM syntax (SCIM specification, section 3.2.2.2).
        scim_query = query "scimQuery" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSqlFirewallAllowedSqlsSortBy);
    }
    returns {
        pages(models::SqlFirewallAllowedSqlCollection),
        items(models::SqlFirewallAllowedSqlSummary = |page| page.items),
    }
}
