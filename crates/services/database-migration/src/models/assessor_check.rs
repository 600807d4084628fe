// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An assessor check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessorCheck {
    /// The name.
    pub name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The group of the assessor check.
    pub assessor_check_group: models::AssessorCheckGroup,
    /// The URL of the help link.
    pub help_link_url: Option<String>,
    /// The text of the help link.
    pub help_link_text: Option<String>,
    /// The state of the assessor check.
    pub assessor_check_state: models::AssessorCheckState,
    /// The action of the assessor check.
    pub check_action: Option<models::AssessorCheckAction>,
    /// The key.
    pub key: Option<String>,
    /// The description of the issue.
    pub issue: Option<String>,
    /// The impact.
    pub impact: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The path of the fixup script for the check.
    pub fixup_script_location: Option<String>,
    /// Whether objects can be excluded from the migration.
    pub is_exclusion_allowed: Option<bool>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The columns.
    pub columns: Option<Vec<models::AdvisorReportCheckColumn>>,
    /// The number of objects.
    pub object_count: Option<i64>,
    /// The display name of the objects.
    pub objects_display_name: Option<String>,
    /// The location of the logs.
    pub log_location: Option<models::LogLocationBucketDetails>,
}

model! {
    AssessorCheck {
        name = "name";
        display_name = "displayName";
        description = "description";
        assessor_check_group = "assessorCheckGroup";
        help_link_url = "helpLinkUrl";
        help_link_text = "helpLinkText";
        assessor_check_state = "assessorCheckState";
        check_action = "checkAction";
        key = "key";
        issue = "issue";
        impact = "impact";
        action = "action";
        fixup_script_location = "fixupScriptLocation";
        is_exclusion_allowed = "isExclusionAllowed";
        metadata = "metadata";
        columns = "columns";
        object_count = "objectCount";
        objects_display_name = "objectsDisplayName";
        log_location = "logLocation";
    }
}
