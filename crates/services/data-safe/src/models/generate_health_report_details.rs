// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a health report to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateHealthReportDetails {
    /// The type of the check.
    pub check_type: Option<models::GenerateHealthReportCheckType>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The tablespace. If absent, the default tablespace is used.
    pub tablespace: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The credentials for the target.
    pub target_credentials: Option<models::Credentials>,
}

model! {
    GenerateHealthReportDetails {
        optional {
            check_type = "checkType", with_check_type(models::GenerateHealthReportCheckType);
            target_id = "targetId", with_target_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            tablespace = "tablespace", with_tablespace(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            target_credentials = "targetCredentials", with_target_credentials(models::Credentials);
        }
    }
}
