// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security features.
    ListSecurityFeatures = GET "/securityAssessments/securityFeatures",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SecurityAssessment/ListSecurityFeatures";
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
        access_level = query "accessLevel" (models::ListSecurityFeaturesAccessLevel);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The targets with unified audit.
        targets_with_unified_audit = query "targetsWithUnifiedAudit"
            (models::ListSecurityFeaturesTargetsWithUnifiedAudit);
        /// The targets with fine grained audit.
        targets_with_fine_grained_audit = query "targetsWithFineGrainedAudit"
            (models::ListSecurityFeaturesTargetsWithFineGrainedAudit);
        /// The targets with traditional audit.
        targets_with_traditional_audit = query "targetsWithTraditionalAudit"
            (models::ListSecurityFeaturesTargetsWithTraditionalAudit);
        /// The targets with database vault.
        targets_with_database_vault = query "targetsWithDatabaseVault"
            (models::ListSecurityFeaturesTargetsWithDatabaseVault);
        /// The targets with privilege analysis.
        targets_with_privilege_analysis = query "targetsWithPrivilegeAnalysis"
            (models::ListSecurityFeaturesTargetsWithPrivilegeAnalysis);
        /// The targets with tablespace encryption.
        targets_with_tablespace_encryption = query "targetsWithTablespaceEncryption"
            (models::ListSecurityFeaturesTargetsWithTablespaceEncryption);
        /// The targets with column encryption.
        targets_with_column_encryption = query "targetsWithColumnEncryption"
            (models::ListSecurityFeaturesTargetsWithColumnEncryption);
        /// The targets with network encryption.
        targets_with_network_encryption = query "targetsWithNetworkEncryption"
            (models::ListSecurityFeaturesTargetsWithNetworkEncryption);
        /// The targets with password authentication.
        targets_with_password_authentication = query "targetsWithPasswordAuthentication"
            (models::ListSecurityFeaturesTargetsWithPasswordAuthentication);
        /// The targets with global authentication.
        targets_with_global_authentication = query "targetsWithGlobalAuthentication"
            (models::ListSecurityFeaturesTargetsWithGlobalAuthentication);
        /// The targets with external authentication.
        targets_with_external_authentication = query "targetsWithExternalAuthentication"
            (models::ListSecurityFeaturesTargetsWithExternalAuthentication);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
    }
    returns {
        pages(models::SecurityFeatureCollection),
        items(models::SecurityFeatureSummary = |page| page.items),
    }
}
