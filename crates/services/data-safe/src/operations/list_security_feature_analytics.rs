// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security feature analytics.
    ListSecurityFeatureAnalytics = GET "/securityAssessments/securityFeatureAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListSecurityFeatureAnalytics";
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
        access_level = query "accessLevel" (models::ListSecurityFeatureAnalyticsAccessLevel);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
    }
    returns { json(models::SecurityFeatureAnalyticsCollection) }
}
