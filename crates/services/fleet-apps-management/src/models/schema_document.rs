// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A schema document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaDocument {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The stack description.
    pub stack_description: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The version of the schema.
    pub schema_version: models::SchemaDocumentSchemaVersion,
    /// The locale. Default: `EN`.
    pub locale: Option<models::SchemaDocumentLocale>,
    /// The logo URL.
    pub logo_url: Option<String>,
    /// The source.
    pub source: Option<models::StackSource>,
    /// The informational text.
    pub informational_text: Option<String>,
    /// The instructions.
    pub instructions: Option<String>,
    /// The troubleshooting.
    pub troubleshooting: Option<String>,
    /// Whether it can allow view state.
    pub can_allow_view_state: Option<bool>,
    /// The variables.
    pub variables: BTreeMap<String, models::BaseVariable>,
    /// The groupings.
    pub groupings: Option<models::VariableGroups>,
    /// The variable groups.
    pub variable_groups: Option<Vec<models::VariableGroup>>,
    /// The outputs.
    pub outputs: Option<BTreeMap<String, models::BaseOutput>>,
    /// The output groups.
    pub output_groups: Option<Vec<models::OutputGroup>>,
    /// The primary output button.
    pub primary_output_button: Option<String>,
}

model! {
    SchemaDocument {
        title = "title";
        description = "description";
        stack_description = "stackDescription";
        package_version = "packageVersion";
        version = "version";
        schema_version = "schemaVersion";
        locale = "locale";
        logo_url = "logoUrl";
        source = "source";
        informational_text = "informationalText";
        instructions = "instructions";
        troubleshooting = "troubleshooting";
        can_allow_view_state = "canAllowViewState";
        variables = "variables";
        groupings = "groupings";
        variable_groups = "variableGroups";
        outputs = "outputs";
        output_groups = "outputGroups";
        primary_output_button = "primaryOutputButton";
    }
}
