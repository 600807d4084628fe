// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a security feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityFeatureSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The unified audit.
    pub unified_audit: models::SecurityFeatureUnifiedAudit,
    /// The fine grained audit.
    pub fine_grained_audit: models::SecurityFeatureFineGrainedAudit,
    /// The traditional audit.
    pub traditional_audit: models::SecurityFeatureTraditionalAudit,
    /// The database vault.
    pub database_vault: models::SecurityFeatureDatabaseVault,
    /// The privilege analysis.
    pub privilege_analysis: models::SecurityFeaturePrivilegeAnalysis,
    /// The tablespace encryption.
    pub tablespace_encryption: models::SecurityFeatureTablespaceEncryption,
    /// The column encryption.
    pub column_encryption: models::SecurityFeatureColumnEncryption,
    /// The network encryption.
    pub network_encryption: models::SecurityFeatureNetworkEncryption,
    /// The password authentication.
    pub password_authentication: models::SecurityFeaturePasswordAuthentication,
    /// The global authentication.
    pub global_authentication: models::SecurityFeatureGlobalAuthentication,
    /// The external authentication.
    pub external_authentication: models::SecurityFeatureExternalAuthentication,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SecurityFeatureSummary {
        compartment_id = "compartmentId";
        target_id = "targetId";
        assessment_id = "assessmentId";
        unified_audit = "unifiedAudit";
        fine_grained_audit = "fineGrainedAudit";
        traditional_audit = "traditionalAudit";
        database_vault = "databaseVault";
        privilege_analysis = "privilegeAnalysis";
        tablespace_encryption = "tablespaceEncryption";
        column_encryption = "columnEncryption";
        network_encryption = "networkEncryption";
        password_authentication = "passwordAuthentication";
        global_authentication = "globalAuthentication";
        external_authentication = "externalAuthentication";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
