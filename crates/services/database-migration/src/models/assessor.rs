// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An assessor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Assessor {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The name.
    pub name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The URL of the help link.
    pub help_link_url: String,
    /// The text of the help link.
    pub help_link_text: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AssessorLifecycleState,
    /// The group of the assessor.
    pub assessor_group: Option<models::AssessorGroup>,
    /// The actions.
    pub actions: Vec<models::AssessorAction>,
    /// The result of the assessor, as text.
    pub assessor_result: Option<String>,
    /// The summary of all checks.
    pub checks_summary: Option<String>,
    /// Whether a script is available.
    pub has_script: Option<bool>,
    /// The script.
    pub script: Option<String>,
    /// Whether the database has to be restarted after the script runs.
    pub does_script_require_restart: Option<bool>,
}

model! {
    Assessor {
        assessment_id = "assessmentId";
        name = "name";
        display_name = "displayName";
        description = "description";
        help_link_url = "helpLinkUrl";
        help_link_text = "helpLinkText";
        lifecycle_state = "lifecycleState";
        assessor_group = "assessorGroup";
        actions = "actions";
        assessor_result = "assessorResult";
        checks_summary = "checksSummary";
        has_script = "hasScript";
        script = "script";
        does_script_require_restart = "doesScriptRequireRestart";
    }
}
