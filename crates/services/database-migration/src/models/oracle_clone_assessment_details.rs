// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an Oracle clone assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleCloneAssessmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The connection to the source database.
    pub source_database_connection: models::SourceAssessmentConnection,
    /// The connection to the target database.
    pub target_database_connection: models::TargetAssessmentConnection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OracleCloneAssessmentDetails, "databaseCombination" = "ORACLE" {
        required {
            source_database_connection = "sourceDatabaseConnection",
                with_source_database_connection(models::SourceAssessmentConnection);
            target_database_connection = "targetDatabaseConnection",
                with_target_database_connection(models::TargetAssessmentConnection);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
