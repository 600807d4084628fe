// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A security assessment comparison per target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentComparisonPerTarget {
    /// The OCID of the baseline target.
    pub baseline_target_id: Option<String>,
    /// The OCID of the current target.
    pub current_target_id: Option<String>,
    /// The comparison of findings in the category Auditing.
    pub auditing: Option<Vec<models::Diffs>>,
    /// The comparison of findings in the category Authorization Control.
    pub authorization_control: Option<Vec<models::Diffs>>,
    /// The comparison of findings in the category Data Encryption.
    pub data_encryption: Option<Vec<models::Diffs>>,
    /// The comparison of findings in the category Database Configuration.
    pub db_configuration: Option<Vec<models::Diffs>>,
    /// The differences between findings about fine-grained access control.
    pub fine_grained_access_control: Option<Vec<models::Diffs>>,
    /// The differences between findings about privileges and roles.
    pub privileges_and_roles: Option<Vec<models::Diffs>>,
    /// The user accounts.
    pub user_accounts: Option<Vec<models::Diffs>>,
}

model! {
    SecurityAssessmentComparisonPerTarget {
        baseline_target_id = "baselineTargetId";
        current_target_id = "currentTargetId";
        auditing = "auditing";
        authorization_control = "authorizationControl";
        data_encryption = "dataEncryption";
        db_configuration = "dbConfiguration";
        fine_grained_access_control = "fineGrainedAccessControl";
        privileges_and_roles = "privilegesAndRoles";
        user_accounts = "userAccounts";
    }
}
