// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the attribute sets.
    ListAttributeSets = GET "/attributeSets",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/attributeSet/ListAttributeSets";
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
        access_level = query "accessLevel" (models::ListAttributeSetsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the attribute set.
        attribute_set_id = query "attributeSetId" (String);
        /// Filters by the type of the attribute set.
        attribute_set_type = query "attributeSetType" (models::AttributeSetType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AttributeSetLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAttributeSetsSortBy);
        /// Filters by whether the object is user-defined, as opposed to predefined.
        is_user_defined = query "isUserDefined" (bool);
        /// Filters by whether other resources use the attribute set.
        in_use = query "inUse" (models::AttributeSetInUse);
    }
    returns {
        pages(models::AttributeSetCollection),
        items(models::AttributeSetSummary = |page| page.items),
    }
}
