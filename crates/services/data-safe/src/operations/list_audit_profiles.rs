// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the audit profiles.
    ListAuditProfiles = GET "/auditProfiles",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AuditProfile/ListAuditProfiles";
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
        access_level = query "accessLevel" (models::ListAuditProfilesAccessLevel);
        /// Filters by the OCID of the audit profile.
        audit_profile_id = query "auditProfileId" (String);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// Filters by the type of the target.
        target_type = query "targetType" (models::AuditProfileTargetType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AuditProfileLifecycleState);
        /// Filters by whether the audit retention settings of the target override those of the
        /// target group and the global ones.
        is_override_global_retention_setting = query "isOverrideGlobalRetentionSetting" (bool);
        /// Filters by whether audit records are collected beyond the free limit of one million per
        /// month and target database, at a cost.
        is_paid_usage_enabled = query "isPaidUsageEnabled" (bool);
        /// Filters by the number of audit records collected this month: at least this value.
        audit_collected_volume_greater_than_or_equal_to =
            query "auditCollectedVolumeGreaterThanOrEqualTo" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAuditProfilesSortBy);
    }
    returns {
        pages(models::AuditProfileCollection),
        items(models::AuditProfileSummary = |page| page.items),
    }
}
