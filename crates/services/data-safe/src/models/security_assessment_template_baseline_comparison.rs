// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A security assessment template baseline comparison.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessmentTemplateBaselineComparison {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the template baseline.
    pub template_baseline_id: String,
    /// The template baseline name.
    pub template_baseline_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SecurityAssessmentTemplateBaselineComparisonLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The comparison of findings in the category Auditing.
    pub auditing: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The comparison of findings in the category Authorization Control.
    pub authorization_control: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The comparison of findings in the category Data Encryption.
    pub data_encryption: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The comparison of findings in the category Database Configuration.
    pub db_configuration: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The differences between findings about fine-grained access control.
    pub fine_grained_access_control: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The differences between findings about privileges and roles.
    pub privileges_and_roles: Option<Vec<models::TemplateBaselineDiffs>>,
    /// The user accounts.
    pub user_accounts: Option<Vec<models::TemplateBaselineDiffs>>,
}

model! {
    SecurityAssessmentTemplateBaselineComparison {
        id = "id";
        template_baseline_id = "templateBaselineId";
        template_baseline_name = "templateBaselineName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        auditing = "auditing";
        authorization_control = "authorizationControl";
        data_encryption = "dataEncryption";
        db_configuration = "dbConfiguration";
        fine_grained_access_control = "fineGrainedAccessControl";
        privileges_and_roles = "privilegesAndRoles";
        user_accounts = "userAccounts";
    }
}
