// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Section statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SectionStatistics {
    /// The number of targets.
    pub targets_count: Option<i64>,
    /// The number of auditing findings.
    pub auditing_findings_count: Option<i64>,
    /// The number of authorization control findings.
    pub authorization_control_findings_count: Option<i64>,
    /// The number of data encryption findings.
    pub data_encryption_findings_count: Option<i64>,
    /// The number of DB configuration findings.
    pub db_configuration_findings_count: Option<i64>,
    /// The number of fine grained access control findings.
    pub fine_grained_access_control_findings_count: Option<i64>,
    /// The privileges and roles findings count.
    pub privileges_and_roles_findings_count: Option<i64>,
    /// The number of user accounts findings.
    pub user_accounts_findings_count: Option<i64>,
}

model! {
    SectionStatistics {
        targets_count = "targetsCount";
        auditing_findings_count = "auditingFindingsCount";
        authorization_control_findings_count = "authorizationControlFindingsCount";
        data_encryption_findings_count = "dataEncryptionFindingsCount";
        db_configuration_findings_count = "dbConfigurationFindingsCount";
        fine_grained_access_control_findings_count = "fineGrainedAccessControlFindingsCount";
        privileges_and_roles_findings_count = "privilegesAndRolesFindingsCount";
        user_accounts_findings_count = "userAccountsFindingsCount";
    }
}
